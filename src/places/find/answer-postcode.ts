import type { FinderData } from "./finder-data.ts";
import { answerCodes, type Found } from "./found.ts";
import { unitsOf, type OutwardFile } from "./outward-file.ts";
import type { Postcode } from "./postcode.ts";

/** Codes by how often they were counted, most first; alike, in the order in which they came. */
function byNumber(counts: ReadonlyMap<string, number>): string[] {
  return [...counts]
    .filter(([, count]) => count > 0)
    .toSorted(([, a], [, b]) => b - a)
    .map(([code]) => code);
}

/** The authorities of the units that begin so. All sectors where `sector` is empty. */
export function areasOf({ wards }: OutwardFile, sector: string, unit = ""): string[] {
  const counts = new Map<string, number>();
  for (const { area, units } of wards) {
    const sectors = sector === "" ? Object.keys(units) : [sector];
    const found = sectors.flatMap((digit) => unitsOf(units, digit, unit));
    counts.set(area, (counts.get(area) ?? 0) + found.length);
  }
  return byNumber(counts);
}

/** What the file of its outward code says of a postcode that has at least a sector. */
export function answerPostcode({ written, sector, unit }: Postcode, file: OutwardFile): Found {
  const isFull = unit.length === 2;
  const ward = file.wards.find(({ units }) => unitsOf(units, sector).includes(unit));
  if (isFull && ward !== undefined) {
    const { area: areaCode, code: wardCode, name: wardName } = ward;
    return { kind: "ward", areaCode, wardCode, wardName, postcode: written };
  }
  const areas = areasOf(file, sector, unit);
  const elsewhere = unitsOf(file.elsewhere ?? {}, sector, unit).length > 0;
  if (areas.length > 0) return answerCodes(areas, written, "postcode", elsewhere);
  if (elsewhere) return { kind: "outside-postcode", postcode: written };
  return { kind: "unknown-postcode", postcode: written, areaCodes: areasOf(file, sector) };
}

/** Outward codes of a shorter text: `W1` has `W1A` and its like, `SE` all of `SE1` to `SE28`. */
function under(beginning: string, data: FinderData): string[] {
  const shape = new RegExp(`^${beginning}${/\d$/.test(beginning) ? "[A-Z]" : "\\d[A-Z\\d]?"}$`);
  return Object.keys(data.outward).filter((code) => shape.test(code));
}

function areasOfOutwards(codes: readonly string[], data: FinderData): string[] {
  const counts = new Map<string, number>();
  for (const area of codes.flatMap((code) => data.outward[code] ?? [])) {
    counts.set(area, (counts.get(area) ?? 0) + 1);
  }
  return byNumber(counts);
}

function answerOutwards(codes: readonly string[], postcode: string, data: FinderData): Found {
  const areas = areasOfOutwards(codes, data);
  if (areas.length === 0) return { kind: "outside-postcode", postcode };
  const isOutside = (code: string): boolean =>
    data.outward[code]?.length === 0 || data.partlyOutside.includes(code);
  return answerCodes(areas, postcode, "postcode", codes.some(isOutside));
}

/** What is known of an outward code without its file; undefined where the file must be asked. */
export function answerOutward(
  { written, outward, sector }: Postcode,
  data: FinderData,
): Found | undefined {
  if (data.outward[outward] !== undefined) {
    const isInLondon = data.outward[outward].length > 0;
    return isInLondon && sector !== "" ? undefined : answerOutwards([outward], written, data);
  }
  const codes = under(outward, data);
  if (codes.length > 0 && sector === "") return answerOutwards(codes, written, data);
  const isLondons = under(outward.replace(/\d.*$/, ""), data).length > 0;
  return isLondons
    ? { kind: "unknown-postcode", postcode: written, areaCodes: areasOfOutwards(codes, data) }
    : { kind: "outside-postcode", postcode: written };
}

/** A postcode area alone: the authorities of `SE` or `KT`. Undefined for other letters. */
export function answerPostcodeArea(text: string, data: FinderData): Found | undefined {
  const area = text.trim().toUpperCase();
  if (!/^[A-Z]{1,2}$/.test(area)) return undefined;
  const codes = under(area, data);
  return codes.length === 0 ? undefined : answerOutwards(codes, area, data);
}
