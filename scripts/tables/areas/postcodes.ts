import type { OutwardFile, Units } from "../../../src/places/find/outward-file.ts";
import type { SourceStore } from "../../pipeline/source-store.ts";
import { authorityCodes } from "../../sources/areas/borough-codes.ts";
import {
  osCodePointOpen,
  type CodePointOpen,
  type Postcode,
} from "../../sources/areas/os-code-point-open.ts";
import { mpsWards, namesOfWards } from "../../sources/mps/wards.ts";

const isLondon = ({ districtCode }: Postcode): boolean => authorityCodes.includes(districtCode);

/** Sectors in order, and in each its units in order, two letters a unit. */
function unitsIn(postcodes: readonly Postcode[]): Units {
  const bySector = Object.groupBy(postcodes, ({ inward }) => inward.slice(0, 1));
  return Object.fromEntries(
    Object.entries(bySector).map(([sector, units = []]) => [
      sector,
      units
        .map(({ inward }) => inward.slice(1))
        .toSorted()
        .join(""),
    ]),
  );
}

function describeOutward(
  postcodes: readonly Postcode[],
  wardNames: ReadonlyMap<string, string>,
): OutwardFile {
  const elsewhere = postcodes.filter((postcode) => !isLondon(postcode));
  const byWard = Object.groupBy(postcodes.filter(isLondon), ({ wardCode }) => wardCode);
  const wards = Object.entries(byWard).map(([code, inWard = []]) => ({
    code,
    name: wardNames.get(code) ?? null,
    area: inWard[0]?.districtCode ?? "",
    units: unitsIn(inWard),
  }));
  return {
    wards: wards.toSorted((a, b) => (a.code < b.code ? -1 : 1)),
    ...(elsewhere.length === 0 ? {} : { elsewhere: unitsIn(elsewhere) }),
  };
}

/** Every London postcode with its authority and ward, one line an outward code. */
export function writePostcodes(
  { version, asOf, postcodes }: CodePointOpen,
  wardNames: ReadonlyMap<string, string>,
): string {
  const placed = postcodes.filter(({ districtCode }) => districtCode !== "");
  const byOutward = Object.groupBy(placed, ({ outward }) => outward);
  const described = Object.entries(byOutward)
    .map(([outward, list = []]) => [outward, describeOutward(list, wardNames)] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const inside = described.filter(([, { wards }]) => wards.length > 0);
  const outside = described.filter(([, { wards }]) => wards.length === 0);
  const lines = inside.map(([outward, file]) => `"${outward}":${JSON.stringify(file)}`);
  return [
    `{"version":"${version}","asOf":"${asOf}",`,
    `"outside":${JSON.stringify(outside.map(([outward]) => outward))},`,
    `"outward":{`,
    lines.join(",\n"),
    "}}\n",
  ].join("\n");
}

/** The text of `postcodes.json`; undefined where raw files are not at hand. */
export async function makePostcodes(store: Pick<SourceStore, "read">): Promise<string | undefined> {
  const codePoint = await store.read(osCodePointOpen);
  const wards = await store.read(mpsWards);
  if (codePoint === undefined || wards === undefined) return undefined;
  return writePostcodes(codePoint, namesOfWards(wards));
}
