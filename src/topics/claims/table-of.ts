import type { ReadingTable } from "../../charts/chart.ts";
import { isNumber, type ChartColumns, type RowOf } from "../../charts/columns.ts";
import { writeCell } from "../../charts/write-cell.ts";

/**
 * A claim's rows as a table for reading, where an empty cell has a reason of its own.
 *
 * @param empty what an empty cell of a column says instead of "not available"; "" where there is
 *   nothing to say, as in the first line of a column of changes
 */
export const tableOf =
  <const C extends ChartColumns>(columns: C, empty: { readonly [K in keyof C]?: string }) =>
  (rows: readonly RowOf<C>[]): ReadingTable => {
    const shown = Object.entries(columns).filter(([, column]) => !column.onlyInFile);
    return {
      words: shown.findIndex(([, column]) => isNumber(column)),
      head: shown.map(([, column]) => column.label),
      body: rows.map((row) =>
        shown.map(([name, column]) =>
          row[name] === null && empty[name] !== undefined
            ? empty[name]
            : writeCell(row[name] ?? null, column),
        ),
      ),
    };
  };
