import type { Shape } from "../../pipeline/records.ts";
import { requireOneSpelling, requirePlain, type Fail } from "../../pipeline/requirements.ts";
import type { RawFolder } from "../../pipeline/source.ts";
import { askFiles, named, quoted, type Ask } from "./ask-files.ts";

/** A record of a Parquet file: its place among all of them, the first is 1, and its text columns. */
export type ParquetRecord = { readonly row: number; readonly cells: readonly string[] };

const toRecords = (rows: readonly (readonly unknown[])[]): ParquetRecord[] =>
  rows.map(([row, ...cells]) => ({
    row: Number(row),
    cells: cells.map((cell) => (typeof cell === "string" ? cell : "")),
  }));

/**
 * Records of a Parquet file whose first column has one of the given values, in the file's order.
 * Empty cells are empty texts.
 *
 * @throws DataError when the file is not Parquet, lacks a column, or has a text that is not plain
 */
export async function readParquet(
  folder: RawFolder,
  file: string,
  columns: readonly string[],
  wanted: readonly string[],
  shape: Pick<Shape, "hasSpellings"> = {},
): Promise<ParquetRecord[]> {
  const names = columns.map(named);
  const expected = `a Parquet file with the columns ${columns.join(", ")}`;
  const rows = await askFiles(folder, file, expected, (ask) =>
    ask(
      `SELECT CAST(file_row_number AS INTEGER) + 1, ${names.map((name) => `CAST(${name} AS VARCHAR)`).join(", ")}
       FROM read_parquet(${quoted(folder.pathOf(file))}, file_row_number = true)
       WHERE lower(trim(${names[0]})) IN (${wanted.map((name) => quoted(name.toLowerCase())).join(", ")})
       ORDER BY file_row_number`,
    ),
  );
  const found = toRecords(rows);
  requireText(folder, file, columns, found, shape);
  return found;
}

function requireText(
  folder: RawFolder,
  file: string,
  columns: readonly string[],
  found: readonly ParquetRecord[],
  shape: Pick<Shape, "hasSpellings"> = {},
): void {
  const fail: Fail = ({ row = 1, column = 0, ...fault }) =>
    folder.error({
      file,
      row: found[row - 1]?.row ?? row,
      column: columns[column] ?? "",
      ...fault,
    });
  const cells = found.map((record) => record.cells);
  requirePlain(fail, cells);
  if (shape.hasSpellings !== true) requireOneSpelling(fail, cells);
}

/**
 * Refuses columns of names that are empty, not plain or spelt in two ways, in a file that is too large
 * to take row by row.
 *
 * @throws DataError naming row and column
 */
export async function requireNames(
  folder: RawFolder,
  file: string,
  columns: readonly string[],
  ask: Ask,
): Promise<void> {
  const rows = await ask(
    `SELECT CAST(min(file_row_number) AS INTEGER) + 1, ${columns.map(named).join(", ")}
     FROM read_parquet(${quoted(folder.pathOf(file))}, file_row_number = true)
     GROUP BY ALL ORDER BY 1`,
  );
  const found = toRecords(rows);
  for (const { row, cells } of found) {
    const empty = columns[cells.findIndex((cell) => cell.trim() === "")];
    if (empty === undefined) continue;
    throw folder.error({ file, row, column: empty, expected: "a name", found: "none" });
  }
  requireText(folder, file, columns, found);
}
