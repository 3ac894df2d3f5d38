import type { RawFolder } from "../pipeline/source.ts";
import { askFiles, named, quoted } from "./ask-files.ts";

/** A record of a Parquet file: its place among all of them, the first is 1, and its text columns. */
export type ParquetRecord = { readonly row: number; readonly cells: readonly string[] };

/**
 * Records of a Parquet file whose first column has one of the given values, in the file's order.
 * Empty cells are empty texts.
 *
 * @throws DataError when the file is not Parquet or lacks a column
 */
export async function readParquet(
  folder: RawFolder,
  file: string,
  columns: readonly string[],
  wanted: readonly string[],
): Promise<ParquetRecord[]> {
  const names = columns.map(named);
  const expected = `a Parquet file with the columns ${columns.join(", ")}`;
  const rows = await askFiles(folder, file, expected, (ask) =>
    ask(
      `SELECT CAST(file_row_number AS INTEGER) + 1, ${names.map((name) => `CAST(${name} AS VARCHAR)`).join(", ")}
       FROM read_parquet(${quoted(folder.pathOf(file))}, file_row_number = true)
       WHERE ${names[0]} IN (${wanted.map(quoted).join(", ")}) ORDER BY file_row_number`,
    ),
  );
  return rows.map(([row, ...cells]) => ({
    row: Number(row),
    cells: cells.map((cell) => (typeof cell === "string" ? cell : "")),
  }));
}
