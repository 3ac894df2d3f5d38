import { metropolitanPoliceCode } from "../../src/datasets/areas/codes.ts";
import type { crimeMonthly } from "../../src/datasets/crime/crime-monthly.ts";
import type { RowOf } from "../../src/datasets/dataset.ts";
import { allOffences } from "../../src/datasets/crime/offence-groups.ts";
import { boroughCodes } from "../sources/areas/borough-codes.ts";
import { countKey } from "../sources/crime/mps-borough-monthly.ts";

export type MonthlyRow = RowOf<typeof crimeMonthly>;

/** Offences by area, month and group, with the totals of both kinds: a cell by its `countKey`. */
export type Figures = ReadonlyMap<string, number>;

export type Cell = { readonly area: string; readonly month: string; readonly group: string };

export const figureOf = (figures: Figures, { area, month, group }: Cell): number | undefined =>
  figures.get(countKey(area, month, group));

const boroughs: ReadonlySet<string> = new Set(boroughCodes);
export const isBorough = (area: string): boolean => boroughs.has(area);

/** The force is every row together: boroughs, airports and unknown. */
export const force = metropolitanPoliceCode;

/**
 * Cells and their sums: each area's total over groups, the force's by group and in all. A cell
 * without a figure is in no sum, and has none itself.
 */
export function figuresOf(rows: readonly MonthlyRow[]): Figures {
  const figures = new Map<string, number>();
  for (const { area_code, month, offence_group, offences } of rows) {
    if (offences === null) continue;
    for (const area of [area_code, force]) {
      for (const group of [offence_group, allOffences]) {
        const key = countKey(area, month, group);
        figures.set(key, (figures.get(key) ?? 0) + offences);
      }
    }
  }
  return figures;
}

/**
 * How far a figure moved, beside the square root of the count: a count of n strays by about that
 * much of itself, so that one limit serves Westminster's thefts and Sutton's robberies.
 */
export const shift = (before: number, after: number): number =>
  Math.abs(after - before) / Math.sqrt(Math.max(before, after, 1));

/** The months of rows, each once, in order. */
export const monthsOf = (rows: readonly { readonly month: string }[]): string[] =>
  [...new Set(rows.map((row) => row.month))].toSorted();
