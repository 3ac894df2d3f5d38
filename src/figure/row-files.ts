import { fileRows, type Rounding, type RowsFile } from "../charts/rows-file.ts";
import { isNumber, type ChartColumn } from "../charts/columns.ts";
import type { SheetKind, Workbook } from "../charts/workbook/workbook.ts";
import { toCsv } from "../database/ask/csv.ts";
import { describeFile, type DescribedFile } from "./csvw.ts";
import { notesText } from "./notes-text.ts";

/** The files of rows, whatever was asked or worked out to have them. */
export type RowFiles = {
  readonly csv: () => string;
  /** The rows of the CSV as a list of records. */
  readonly json: () => string;
  /** The same with notes and columns, for a spreadsheet. */
  readonly workbook: () => Workbook;
  /** What a reader of the CSV must know, as plain text. */
  readonly notes: () => string;
  /** The same for programs: CSV on the Web metadata. */
  readonly metadata: () => object;
};

function kindOf(column: ChartColumn): SheetKind {
  if (column.format === "month") return "month";
  return isNumber(column) ? "number" : "text";
}

const workbookOf = ({ columns, rows }: RowsFile, described: DescribedFile): Workbook => ({
  title: described.title,
  columns: Object.entries(columns).map(([name, column]) => ({
    name,
    kind: kindOf(column),
    meaning: column.label,
  })),
  rows: rows.map((row) => Object.keys(columns).map((name) => row[name] ?? null)),
  // The first line is the title, which has a place of its own.
  notes: notesText(described).trimEnd().split("\n").slice(1),
});

/** A list of records, one a line. */
function jsonOf({ columns, rows }: RowsFile): string {
  const names = Object.keys(columns);
  const lines = rows.map((row) =>
    JSON.stringify(Object.fromEntries(names.map((name) => [name, row[name] ?? null]))),
  );
  return `[\n${lines.join(",\n")}\n]\n`;
}

/**
 * The files of one figure: each holds the same rows, written out as far.
 *
 * @param file what they hold, made once one of them is asked for
 */
export function rowFiles(
  file: () => RowsFile,
  round: Rounding,
  describe: (file: RowsFile) => DescribedFile,
): RowFiles {
  let made: RowsFile | undefined;
  const written = (): RowsFile => (made ??= fileRows(file(), round));
  const described = (): DescribedFile => describe(written());
  return {
    csv: () => toCsv(Object.keys(written().columns), written().rows),
    json: () => jsonOf(written()),
    workbook: () => workbookOf(written(), described()),
    notes: () => notesText(described()),
    metadata: () => describeFile(described()),
  };
}
