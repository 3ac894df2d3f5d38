import { readSheet } from "read-excel-file/node";
import { requireOneSpelling, requirePlain, requireRows } from "../../pipeline/requirements.ts";
import { failIn, type RawFolder } from "../../pipeline/source.ts";

export type SheetCell = string | number | boolean | null;

const isCell = (cell: unknown): cell is SheetCell =>
  cell === null || ["string", "number", "boolean"].includes(typeof cell);

/**
 * Every row of one sheet; row n is at index n - 1.
 *
 * @throws DataError when the workbook has no such sheet, cannot be read, or is no table of plain text
 */
export async function readSheetRows(
  folder: RawFolder,
  file: string,
  sheet: string,
): Promise<SheetCell[][]> {
  const bytes = await folder.bytes(file);
  const rows = await readSheet(bytes, sheet).then(
    (found) => found.map((row) => row.map((cell) => (isCell(cell) ? cell : String(cell)))),
    (error: unknown) => {
      throw folder.error({
        file,
        expected: `a workbook with the sheet "${sheet}"`,
        found: error instanceof Error ? error.message : String(error),
      });
    },
  );
  const fail = failIn(folder.source, file);
  requireRows(fail, rows);
  requirePlain(fail, rows);
  requireOneSpelling(fail, rows);
  return rows;
}
