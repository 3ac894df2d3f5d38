import { readSheet } from "read-excel-file/node";
import type { RawFolder } from "../pipeline/source.ts";

export type SheetCell = string | number | boolean | null;

/**
 * Every row of one sheet; row n is at index n - 1.
 *
 * @throws DataError when the workbook has no such sheet or cannot be read
 */
export async function readSheetRows(
  folder: RawFolder,
  file: string,
  sheet: string,
): Promise<SheetCell[][]> {
  try {
    const rows = await readSheet(await folder.bytes(file), sheet);
    return rows.map((row) => row.map((cell) => (isPlain(cell) ? cell : String(cell))));
  } catch (error) {
    throw folder.error({
      file,
      expected: `a workbook with the sheet "${sheet}"`,
      found: error instanceof Error ? error.message : String(error),
    });
  }
}

const isPlain = (cell: unknown): cell is SheetCell =>
  cell === null || ["string", "number", "boolean"].includes(typeof cell);
