import readWorkbook, { readSheet } from "read-excel-file/node";
import { requireOneSpelling, requirePlain, requireRows } from "../../pipeline/requirements.ts";
import { failIn, type RawFolder } from "../../pipeline/source.ts";

export type SheetCell = string | number | boolean | null;

const isCell = (cell: unknown): cell is SheetCell =>
  cell === null || ["string", "number", "boolean"].includes(typeof cell);

/** "Area Type" and "Area_Type" are `area_type`, as every copy of a publisher's columns has them. */
const columnName = (cell: unknown): string =>
  (typeof cell === "string" ? cell : "")
    .trim()
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "_");

/** A sheet's rows beneath its header, only the columns asked for, in their order. */
export type FoundSheet = readonly (readonly unknown[])[];

/**
 * The first sheet of a workbook whose header has all columns of some names; undefined where none has.
 *
 * @throws Error when it is no workbook
 */
export async function findSheet(
  bytes: Buffer,
  columns: readonly string[],
): Promise<FoundSheet | undefined> {
  for (const { data } of await readWorkbook(bytes)) {
    const [header = [], ...rows] = data;
    const at = columns.map((name) => header.findIndex((cell) => columnName(cell) === name));
    if (!at.includes(-1)) return rows.map((row) => at.map((column) => row[column]));
  }
  return undefined;
}

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
