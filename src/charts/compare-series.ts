import { addMonths } from "../prose/format.ts";
import { valueOf, type CompareRow, type Measure } from "./compare-rows.ts";

/** The rows of one place, in order of time. */
export type Series = {
  readonly code: string;
  readonly place: string;
  readonly rows: readonly CompareRow[];
};

/** One series a place, in the order in which the places were picked. */
export const seriesOf = (rows: readonly CompareRow[]): readonly Series[] =>
  [...Map.groupBy(rows, (row) => row.area_code)].map(([code, own]) => ({
    code,
    place: own[0]?.area_name === "London as a whole" ? "London" : (own[0]?.area_name ?? code),
    rows: own,
  }));

const sum = (values: readonly (number | null)[]): number | null =>
  values.some((value) => value === null)
    ? null
    : values.reduce<number>((total, value) => total + (value ?? 0), 0);

/**
 * The latest 12 months and the 12 before them; nothing where a month of the 24 is not there, or
 * where there is nothing to compare with.
 */
export function lastTwelve(
  rows: readonly CompareRow[],
  measure: Measure,
): { before: number; after: number } | undefined {
  const last = rows.at(-1);
  if (!last) return undefined;
  const values = rows.map((row) => valueOf(row, measure));
  const yearBefore = rows.find((row) => row.month === addMonths(last.month, -12));
  const [before, after] =
    measure === "month"
      ? rows.length < 24
        ? [null, null]
        : [sum(values.slice(-24, -12)), sum(values.slice(-12))]
      : [yearBefore ? valueOf(yearBefore, measure) : null, valueOf(last, measure)];
  return before === null || after === null || before === 0 ? undefined : { before, after };
}
