import { airportsCode } from "../../../src/datasets/areas/codes.ts";
import { crimeWards } from "../../../src/datasets/wards/crime-wards.ts";
import type { RowOf } from "../../../src/datasets/dataset.ts";
import { farOff } from "../../pipeline/compare/reach.ts";
import type { Context, Suspect } from "../../pipeline/table.ts";
import { mpsBoroughMonthlyBocu } from "../../sources/crime/mps-borough-monthly-bocu.ts";
import {
  mpsBoroughMonthlyConnect,
  mpsBoroughMonthlyConnectHistory,
} from "../../sources/crime/mps-borough-monthly-connect.ts";
import { mpsBoroughMonthlyPreconnect } from "../../sources/crime/mps-borough-monthly-preconnect.ts";
import { lineOf } from "../../sources/crime/mps-borough-monthly.ts";
import { codeByName } from "../../sources/areas/borough-codes.ts";
import { boroughOfAirports, type WardPeak } from "../../sources/mps/ward-peaks.ts";
import { mpsWards, type Wards } from "../../sources/mps/wards.ts";

const cellOf = (ward: string, period: string, group: string): string =>
  `${ward}|${period}|${group}`;

const figuresOf = (rows: readonly RowOf<typeof crimeWards>[]): ReadonlyMap<string, number> =>
  new Map(
    rows.map((row) => [cellOf(row.ward_code, row.period_end, row.offence_group), row.offences]),
  );

/** Without a real peak a borough's wards would have less than this of what its own file has. */
const usualShare = 0.95;

const kindOf = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, " ")
    .trim();

const keyOf = (area: string, month: string, kind: string): string =>
  `${area}|${month}|${kindOf(kind)}`;

/** From `airportsEnd` on the boroughs' file counts the airports there. */
const hillingdon = codeByName.get(boroughOfAirports) ?? "";

const boroughFiles = [
  mpsBoroughMonthlyPreconnect,
  mpsBoroughMonthlyConnectHistory,
  mpsBoroughMonthlyConnect,
  mpsBoroughMonthlyBocu,
];

/** What the boroughs' own files at hand have of the kinds of offence asked for, in each edition. */
async function boroughLines(
  read: Context["read"],
  wanted: ReadonlySet<string>,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const found = new Map<string, number[]>();
  for (const source of boroughFiles) {
    for (const { months, lines } of (await read(source)) ?? []) {
      const own = new Map<string, number>();
      for (const [line, counts] of lines) {
        const { area, subgroup } = lineOf(line);
        for (const [at, month] of months.entries()) {
          const key = keyOf(area === airportsCode ? hillingdon : area, month, subgroup);
          if (wanted.has(key)) own.set(key, (own.get(key) ?? 0) + (counts[at] ?? 0));
        }
      }
      for (const [key, count] of own) found.set(key, [...(found.get(key) ?? []), count]);
    }
  }
  return found;
}

const isFar = ({ value, bound }: WardPeak): boolean => farOff(value, [bound]) !== undefined;

/**
 * Whether a peak of a ward fits into its borough's own file. The wards of a borough have no more than
 * that; and one that is three times as high as all others is a peak of the borough too, whose wards
 * would have too little without it. A low one stands in no other file.
 */
function fits(peak: WardPeak, ofBorough: number): boolean {
  const { side, value, bound, inBorough } = peak;
  if (side === "low" || inBorough > ofBorough) return side === "low" && !isFar(peak);
  return !isFar(peak) || inBorough - (value - bound) < usualShare * ofBorough;
}

/**
 * The peaks of wards that do not fit into the boroughs' own files. In the editions of February 2026
 * these have all of them, 88 that are three times as high as every other month among them, raids and
 * carnivals: none is refused. A count of 5 or more taken ten times is found in 99 of 100 cases.
 *
 * @param found what was read; where the committed table has what was made of it, nothing is looked at
 */
export async function unseenPeaks(
  { peaks, periods }: Pick<Wards, "peaks" | "periods">,
  { read, committed, made }: Pick<Context, "read" | "committed" | "made">,
): Promise<readonly WardPeak[]> {
  const [before, after] = [figuresOf(committed(crimeWards)), figuresOf(made(crimeWards))];
  const isOther = ({ ward, month, group }: WardPeak): boolean =>
    periods.some(({ first, last }) => {
      const cell = cellOf(ward, last, group);
      return first <= month && month <= last && before.get(cell) !== after.get(cell);
    });
  const others = peaks.filter(isOther);
  if (others.length === 0) return [];
  const keyOfPeak = ({ area, month, kind }: WardPeak): string => keyOf(area, month, kind);
  const lines = await boroughLines(read, new Set(others.map(keyOfPeak)));
  return others.filter((peak) => {
    const ofBorough = lines.get(keyOfPeak(peak));
    // A first table without the borough's file has nothing to set a peak beside.
    if (ofBorough === undefined) return before.size > 0 && isFar(peak);
    return !ofBorough.some((count) => fits(peak, count));
  });
}

/** A peak as a number of the file that a person should look at. */
export function suspectOf({ file, row, column, ...peak }: WardPeak): Suspect {
  const { name, kind, month, value, side, bound, inBorough } = peak;
  const most = side === "high" ? "most" : "fewest";
  return {
    ...{ source: mpsWards.id, file, row, column },
    found: `${name}, ${kind}, ${month}: ${String(value)}, where the ${most} within two years is ${String(bound)} (${String(inBorough)} in all wards of the borough)`,
  };
}
