import type { Row } from "../database/ask/query.ts";
import { isNumber, type ChartColumns } from "./columns.ts";

/** Rows with the columns that say what they are: what every file of a figure is made from. */
export type RowsFile = { readonly columns: ChartColumns; readonly rows: readonly Row[] };

/** How far a file writes a number out. */
export type Rounding = (value: number) => number;

/**
 * Four decimals. Rows are not rounded before this: a figure that a reader rounds again to the one or
 * two decimals of the page must come out as the page has it.
 */
export const toFourDecimals: Rounding = (value) => Number(value.toFixed(4));

/** Six significant figures, for chances: a small one does not become none. */
export const toSixFigures: Rounding = (value) => Number(value.toPrecision(6));

/** A figure's columns and rows as every file of it has them. */
export function fileRows({ columns, rows }: RowsFile, round: Rounding): RowsFile {
  const numbers = Object.entries(columns).flatMap(([name, column]) =>
    isNumber(column) ? [name] : [],
  );
  const written = rows.map((row) => ({
    ...row,
    ...Object.fromEntries(
      numbers.map((name) => {
        const cell = row[name] ?? null;
        return [name, typeof cell === "number" ? round(cell) : cell];
      }),
    ),
  }));
  return { columns, rows: written };
}
