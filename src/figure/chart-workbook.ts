import { fileRows } from "../charts/csv.ts";
import { isNumber, type ChartColumn, type ChartColumns } from "../charts/columns.ts";
import type { SheetKind, Workbook } from "../charts/workbook/workbook.ts";
import type { Row } from "../database/ask/query.ts";
import type { DescribedFile } from "./csvw.ts";
import { notesText } from "./notes-text.ts";

function kindOf(column: ChartColumn): SheetKind {
  if (column.format === "month") return "month";
  return isNumber(column) ? "number" : "text";
}

/** The rows of a figure, as they stand in its CSV, with its notes and columns for a spreadsheet. */
export function figureWorkbook(
  columns: ChartColumns,
  rows: readonly Row[],
  described: DescribedFile,
): Workbook {
  const names = Object.keys(columns);
  return {
    title: described.title,
    columns: Object.entries(columns).map(([name, column]) => ({
      name,
      kind: kindOf(column),
      meaning: column.label,
    })),
    rows: fileRows(columns, rows).map((row) => names.map((name) => row[name] ?? null)),
    // The first line is the title, which has a place of its own.
    notes: notesText(described).trimEnd().split("\n").slice(1),
  };
}

/** The rows of a figure as JSON: a list of records, one a line. */
export function figureJson(columns: ChartColumns, rows: readonly Row[]): string {
  const names = Object.keys(columns);
  const lines = fileRows(columns, rows).map((row) =>
    JSON.stringify(Object.fromEntries(names.map((name) => [name, row[name] ?? null]))),
  );
  return `[\n${lines.join(",\n")}\n]\n`;
}
