import type { OffenceGroup } from "../../../src/datasets/crime/offence-groups.ts";
import { around, least, peaksIn, type Side } from "../../pipeline/compare/reach.ts";
import type { RawFolder } from "../../pipeline/source.ts";
import { codeByName } from "../areas/borough-codes.ts";
import { groupByName } from "../crime/mps-borough-monthly.ts";
import { named, quoted, type Ask } from "../formats/ask-files.ts";

/** The airports stand apart in the files; their ward lies in Hillingdon. */
export const aviation = "Aviation Security (SO18)";
export const boroughOfAirports = "Hillingdon";

/** The borough of a line, as an expression of SQL. */
export const boroughOf = `if(lookup_boroughname = ${quoted(aviation)}, ${quoted(boroughOfAirports)}, lookup_boroughname)`;

/** A month of a file, and the name of its column. */
export type MonthColumn = { readonly column: string; readonly month: string };

/** The highest or lowest by 20 within two years, in the line of one kind of offence in a ward. */
export type WardPeak = Side & {
  readonly file: string;
  readonly row: number;
  readonly column: string;
  readonly ward: string;
  readonly name: string;
  /** The borough's code. */
  readonly area: string;
  readonly group: OffenceGroup;
  readonly kind: string;
  readonly month: string;
  readonly value: number;
  /** What all wards of the borough have of the kind in that month. */
  readonly inBorough: number;
};

const toCounts = (list: unknown): readonly number[] =>
  Array.isArray(list) ? list.map(Number) : [];

/**
 * The numbers that lie 20 above, or below, all of the 24 months on either side of them in their own
 * line: one with a digit too many is among them, and can vanish in the twelve months of the table.
 */
export async function readWardPeaks(
  folder: RawFolder,
  file: string,
  months: readonly MonthColumn[],
  ask: Ask,
): Promise<WardPeak[]> {
  if (months.length === 0) return [];
  const cells = months.map(({ column }) => `CAST(${named(column)} AS INTEGER)`);
  const from = `FROM read_parquet(${quoted(folder.pathOf(file))}, file_row_number = true)`;
  const lines = await ask(
    `SELECT CAST(file_row_number AS INTEGER) + 1, wardcode, wardname, ${boroughOf}, majortext,
       minortext, [${cells.join(", ")}]
     ${from} WHERE greatest(${cells.join(", ")}) >= ${String(least)} ORDER BY 1`,
  );
  const sums = await ask(
    `SELECT ${boroughOf} || '|' || minortext, [${cells.map((cell) => `CAST(sum(${cell}) AS INTEGER)`).join(", ")}]
     ${from} GROUP BY 1`,
  );
  const inBoroughs = new Map(sums.map(([key, counts]) => [String(key), toCounts(counts)]));
  return lines.flatMap(([row, ward, name, place, major, minor, counts]) => {
    const group = groupByName.get(String(major).toLowerCase());
    if (group === undefined) return [];
    return peaksIn(toCounts(counts), around, 1).map(({ at, ...peak }) => ({
      ...{ file, row: Number(row), column: months[at]?.column ?? "" },
      ...{
        ward: String(ward),
        name: String(name),
        area: codeByName.get(String(place)) ?? "",
        group,
      },
      ...{ kind: String(minor).toLowerCase(), month: months[at]?.month ?? "", ...peak },
      inBorough: inBoroughs.get(`${String(place)}|${String(minor)}`)?.[at] ?? 0,
    }));
  });
}
