import type { Cell, Row } from "../database/ask/query.ts";

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

/** The typed row that a set of columns describes. */
export type RowOf<C extends ChartColumns> = {
  readonly [K in keyof C]:
    | (C[K]["format"] extends TextFormat ? string : number)
    | (C[K] extends { nullable: true } ? null : never);
};

const textFormats: readonly string[] = ["text", "month", "financialYear", "cohort"];

/** Whether a column holds numbers, which a table sets to the right. */
export const isNumber = (column: ChartColumn): boolean => !textFormats.includes(column.format);

function fits(cell: Cell | undefined, column: ChartColumn): boolean {
  if (cell === undefined) return false;
  if (cell === null) return column.nullable === true;
  return typeof cell === (isNumber(column) ? "number" : "string");
}

/**
 * Checks once that what the database answered is what the chart expects.
 *
 * @throws TypeError naming chart, row and column when a value does not fit
 */
export function typedRows<C extends ChartColumns>(
  chart: string,
  columns: C,
  rows: readonly Row[],
): readonly RowOf<C>[] {
  const isRow = (row: Row, index: number): row is Row & RowOf<C> => {
    for (const [name, column] of Object.entries(columns)) {
      if (!fits(row[name], column)) {
        throw new TypeError(
          `Chart ${chart}, row ${index + 1}, column ${name}: expected ${column.format}${column.nullable ? " or nothing" : ""}, found ${String(row[name])}.`,
        );
      }
    }
    return true;
  };
  return rows.filter((row, index): row is Row & RowOf<C> => isRow(row, index));
}
