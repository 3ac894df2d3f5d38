import { basename } from "node:path";
import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import { strFromU8, unzipSync } from "fflate";
import readXlsxFile from "read-excel-file/node";
import { requireLastLineBreak } from "../pipeline/requirements.ts";
import { failAt, ImportError } from "./import-error.ts";
import { readOds } from "./ods.ts";
import type { Sheet, SheetCell } from "./sheet.ts";

/** A file as it was given, or one of those inside a zip. */
export type Opened = { readonly file: string; readonly sheets: readonly Sheet[] };

const saveAs = "Save it as .xlsx, .ods or .csv, or take it again from the publisher.";

function unreadable(file: string, expected: string, error: unknown): ImportError {
  const found = error instanceof Error ? error.message : String(error);
  return new ImportError({ file, expected, found, whatToDo: saveAs });
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, [0x50, 0x4b]);
/** The container of .xls, from before 2007. */
const isOldWorkbook = (bytes: Uint8Array): boolean => startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]);

/** UTF-8 with or without a byte order mark; what is no UTF-8 is read as Windows' Latin-1. */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function openCsv(file: string, bytes: Uint8Array): Opened {
  try {
    const text = decodeText(bytes);
    const rows: string[][] = parse(text, { relax_column_count: true });
    requireLastLineBreak(failAt(file, undefined), text, rows.length);
    return { file, sheets: [{ file, name: undefined, rows }] };
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw unreadable(file, "comma-separated values", error);
  }
}

function toCell(cell: unknown): SheetCell {
  if (typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean")
    return cell;
  // Only dates and empty cells are left.
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : null;
}

async function openXlsx(file: string, bytes: Uint8Array): Promise<Opened> {
  try {
    const sheets = await readXlsxFile(Buffer.from(bytes));
    return {
      file,
      sheets: sheets.map(({ sheet, data }) => ({
        file,
        name: sheet,
        rows: data.map((row) => row.map(toCell)),
      })),
    };
  } catch (error) {
    throw unreadable(file, "a workbook (.xlsx)", error);
  }
}

function openOds(file: string, bytes: Uint8Array): Opened {
  try {
    const content = unzipSync(bytes, { filter: ({ name }) => name === "content.xml" });
    const sheets = readOds(strFromU8(content["content.xml"] ?? new Uint8Array()));
    return { file, sheets: sheets.map(({ name, rows }) => ({ file, name, rows })) };
  } catch (error) {
    throw unreadable(file, "an OpenDocument spreadsheet (.ods)", error);
  }
}

/** Names of the files in a zip, without unpacking them. */
function listZip(file: string, bytes: Uint8Array): string[] {
  const names: string[] = [];
  try {
    unzipSync(bytes, { filter: ({ name }) => names.push(name) < 0 });
  } catch (error) {
    throw unreadable(file, "a zip, .xlsx or .ods", error);
  }
  return names;
}

const isCandidate = (name: string): boolean =>
  /\.(csv|xlsx|ods)$/i.test(name) && !name.startsWith("__MACOSX/");

async function openZip(file: string, bytes: Uint8Array, names: readonly string[]) {
  const wanted = names.filter(isCandidate);
  const inside = unzipSync(bytes, { filter: ({ name }) => wanted.includes(name) });
  const opened: Opened[] = [];
  const failures: unknown[] = [];
  for (const name of wanted) {
    const content = inside[name] ?? new Uint8Array();
    // Another file that cannot be read must not keep this one out.
    await openBytes(`${file}/${name}`, content).then(
      (files) => opened.push(...files),
      (error: unknown) => failures.push(error),
    );
  }
  if (opened.length > 0) return opened;
  if (failures.length > 0) throw failures[0];
  throw new ImportError({
    file,
    expected: "a zip with a .csv, .xlsx or .ods inside",
    found: names.length === 0 ? "an empty zip" : names.join(", "),
    whatToDo: "Give the file itself, or the zip that the publisher offers it in.",
  });
}

/**
 * What a file holds, by its content and not by its name.
 *
 * @returns one file, or all that are inside a zip
 * @throws ImportError for a file that is none of .xlsx, .ods, .csv and zip
 */
export async function openBytes(file: string, bytes: Uint8Array): Promise<readonly Opened[]> {
  if (bytes.length === 0) {
    const expected = "a file with content";
    throw new ImportError({ file, expected, found: "an empty file", whatToDo: saveAs });
  }
  if (isOldWorkbook(bytes)) {
    const found = "a workbook of the old kind (.xls)";
    throw new ImportError({ file, expected: ".xlsx, .ods or .csv", found, whatToDo: saveAs });
  }
  if (!isZip(bytes)) return [openCsv(file, bytes)];
  const names = listZip(file, bytes);
  if (names.includes("xl/workbook.xml")) return [await openXlsx(file, bytes)];
  if (names.includes("content.xml")) return [openOds(file, bytes)];
  return openZip(file, bytes, names);
}

/** @throws ImportError when there is no such file, or none that can be read */
export async function openFile(path: string): Promise<readonly Opened[]> {
  const file = basename(path);
  const bytes = await readFile(path).catch((error: unknown) => {
    const found = error instanceof Error ? error.message : String(error);
    const whatToDo = "Give the path of the file that the publisher offers.";
    throw new ImportError({ file, expected: "a file that can be read", found, whatToDo });
  });
  return openBytes(file, bytes);
}
