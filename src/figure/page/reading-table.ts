import type { Row } from "../../database/ask/query.ts";
import type { ReadingTable } from "../../charts/chart.ts";
import { isNumber, type ChartColumns } from "../../charts/columns.ts";
import { writeCell } from "../../charts/write-cell.ts";

/** A table as it stands on the page, with which of its columns hold numbers. */
export type ShownTable = ReadingTable & { readonly numeric: readonly boolean[] };

/** The table of a chart or a claim: the one it gives for reading, or else its rows as they are. */
export function readingTable(
  { columns: described }: { readonly columns: ChartColumns },
  rows: readonly Row[],
  table: ReadingTable | undefined,
): ShownTable {
  if (table) {
    const { words = 1 } = table;
    return { ...table, numeric: table.head.map((_, index) => index >= words) };
  }
  const columns = Object.entries(described).filter(([, column]) => !column.onlyInFile);
  return {
    head: columns.map(([, column]) => column.label),
    body: rows.map((row) => columns.map(([name, column]) => writeCell(row[name] ?? null, column))),
    numeric: columns.map(([, column]) => isNumber(column)),
  };
}
