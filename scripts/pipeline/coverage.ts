import type { MonthSpan } from "../../src/datasets/changes.ts";
import type { Dataset } from "../../src/datasets/dataset.ts";
import { datasets } from "../../src/datasets/index.ts";
import { formatMonth } from "../../src/words/periods.ts";
import type { EditionMonths } from "./raw-files.ts";
import type { Row } from "./csv.ts";

/** What the files and tables of this run say of when they are about. */
export type Coverage = {
  /** Months of each source's edition. */
  readonly months: EditionMonths;
  /** First and last period of each table whose schema names the column of its periods. */
  readonly periods: ReadonlyMap<string, MonthSpan>;
};

/** The first and last value of each table's column of periods. */
export function periodsOf(
  rowsOf: (schema: Dataset) => readonly Row[],
): ReadonlyMap<string, MonthSpan> {
  return new Map(
    datasets.flatMap((schema: Dataset): [string, MonthSpan][] => {
      const { period } = schema;
      if (period === undefined) return [];
      const values = rowsOf(schema).map((row) => String(row[period]));
      // A loop, for a spread of 80,000 values is too long for one call.
      const first = values.reduce((a, b) => (b < a ? b : a), values[0] ?? "");
      const last = values.reduce((a, b) => (b > a ? b : a), values[0] ?? "");
      return first === "" ? [] : [[schema.name, { first, last }]];
    }),
  );
}

const inWords = (period: string): string =>
  /^\d{4}-(0[1-9]|1[0-2])$/.test(period) ? formatMonth(period) : period;

/** `32 boroughs by month`, `April 2010 to June 2026`. */
export const withSpan = (places: string, span: MonthSpan | undefined, isMonth = true): string => {
  if (span === undefined) return places;
  const [first, last] = isMonth
    ? [inWords(span.first), inWords(span.last)]
    : [span.first, span.last];
  return `${places}, ${first} to ${last}`;
};
