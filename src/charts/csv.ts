import { toCsv } from "../database/ask/csv.ts";
import type { Cell, Row } from "../database/ask/query.ts";
import { isNumber, type ChartColumns, type NumberFormat } from "./columns.ts";

/**
 * How many decimals a file keeps. Rows are not rounded before this: a figure that a reader rounds
 * again to the one or two decimals of the page must come out as the page has it.
 */
const decimals: Readonly<Record<NumberFormat, number>> = {
  count: 4,
  year: 0,
  rate: 4,
  ratio: 4,
  percent: 4,
  change: 4,
  index: 4,
  statedPercent: 4,
  statedChange: 4,
};

const rounded = (cell: Cell, places: number): Cell =>
  typeof cell === "number" ? Number(cell.toFixed(places)) : cell;

/** The rows of a chart or a claim as every file of it has them: numbers to four decimals. */
export function fileRows(columns: ChartColumns, rows: readonly Row[]): readonly Row[] {
  const numbers = Object.entries(columns).filter(([, column]) => isNumber(column));
  return rows.map((row) => ({
    ...row,
    ...Object.fromEntries(
      numbers.map(([name, { format }]) => [
        name,
        rounded(row[name] ?? null, decimals[format as NumberFormat]),
      ]),
    ),
  }));
}

/** The rows of a chart or a claim as they stand in its CSV. */
export const csvOf = (columns: ChartColumns, rows: readonly Row[]): string =>
  toCsv(Object.keys(columns), fileRows(columns, rows));
