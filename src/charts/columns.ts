import * as ask from "../database/ask/question.ts";
import type { Row } from "../database/ask/query.ts";

/** How a column is written in a table. Text formats hold text, the others numbers. */
export type TextFormat = "text" | "month" | "financialYear" | "cohort";
export type NumberFormat =
  | ("count" | "rate" | "ratio" | "percent" | "change" | "index" | "year")
  /** Percentages of a document, with no decimal that it does not state. */
  | ("statedPercent" | "statedChange");

/** One column of a chart's rows: what it is called in the table, and how it is written. */
export type ChartColumn = {
  readonly label: string;
  readonly format: TextFormat | NumberFormat;
  readonly nullable?: true;
  /** Left out of the table on the page (codes, say); the CSV carries every column. */
  readonly onlyInFile?: true;
};

export type ChartColumns = Readonly<Record<string, ChartColumn>>;

type KindOf<C extends ChartColumn> =
  `${C["format"] extends TextFormat ? "text" : "number"}${C extends { nullable: true } ? "?" : ""}`;

/** What the columns of a chart hold, as its question says it. */
export type KindsOf<C extends ChartColumns> = {
  readonly [Name in keyof C]: KindOf<Exclude<C[Name], undefined>>;
};

/** The typed row that a set of columns describes. */
export type RowOf<C extends ChartColumns> = ask.RowOf<KindsOf<C>>;

const textFormats: readonly string[] = ["text", "month", "financialYear", "cohort"];

/** Whether a column holds numbers, which a table sets to the right. */
export const isNumber = (column: ChartColumn): boolean => !textFormats.includes(column.format);

/** What the columns of a chart hold, by their formats. */
export function kindsOf<const C extends ChartColumns>(columns: C): KindsOf<C> {
  const kinds = Object.entries(columns).map(([name, column]) => [
    name,
    `${isNumber(column) ? "number" : "text"}${column.nullable ? "?" : ""}`,
  ]);
  // Each name has the kind of its own column; objects made of entries forget which.
  return Object.fromEntries(kinds) as KindsOf<C>;
}

/**
 * Checks once that what the database answered is what the chart expects.
 *
 * @throws TypeError naming chart, row and column when a value does not fit
 */
export const typedRows = <C extends ChartColumns>(
  chart: string,
  columns: C,
  rows: readonly Row[],
): readonly RowOf<C>[] => ask.typedRows(chart, kindsOf(columns), rows);
