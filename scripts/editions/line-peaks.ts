import { peaksIn, type Side } from "../pipeline/compare/reach.ts";
import { lineOf, type MonthlyFile } from "../sources/crime/mps-borough-monthly.ts";

/** A number that stands by itself in the line of one subgroup and borough. */
export type Peak = {
  readonly file: string;
  readonly row: number;
  readonly group: string;
  readonly subgroup: string;
  readonly area: string;
  readonly month: string;
  readonly value: number;
} & Side;

/**
 * Numbers that are far off all others of their own line: one with a digit too many in a subgroup can
 * vanish in its group, which alone is in the table. The rolling files of November 2025 and June 2026
 * have none; the 290 months of the older files have 40, most of them in March 2020 in no known borough,
 * and the fewest are looked at, since only figures that differ from the table are.
 */
export function linePeaks({ file, months, lines, rows }: MonthlyFile): Peak[] {
  return [...lines].flatMap(([key, counts]) => {
    const { group, subgroup, area } = lineOf(key);
    return peaksIn(counts).map(({ at, ...found }) => {
      const month = months[at] ?? "";
      return { file, row: rows.get(key) ?? 0, group, subgroup, area, month, ...found };
    });
  });
}
