import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FileError } from "../../../src/database/build/file-error.ts";
import { readRecords } from "../../pipeline/records.ts";
import type { Fail as FailAt } from "../../pipeline/requirements.ts";
import { isDocument, type DocumentId } from "../../../src/datasets/documents/documents.ts";

/** One line of a content file, by the names of its header. */
export type Line = ReadonlyMap<string, string>;

/** @throws Error naming the file, the line and the column whose cell is not what it should be */
export type Fail = (column: string, expected: string) => never;

/**
 * The lines of a file that was typed from the documents, with its header checked.
 *
 * @throws Error for another header
 */
export function readEvidence<T>(
  file: string,
  header: readonly string[],
  toRow: (line: Line, fail: Fail) => T,
): T[] {
  const text = readFileSync(join(import.meta.dirname, file), "utf8");
  const wrong: FailAt = ({ column, ...fault }) =>
    new FileError({
      file,
      ...(column === undefined ? {} : { column: header[column] ?? String(column + 1) }),
      ...fault,
      whatToDo: "Mend the cell, as the document has it.",
    });
  const [names = [], ...records] = readRecords(wrong, text);
  if (names.join() !== header.join()) {
    throw new Error(`${file}: expected the header ${header.join()}, found ${names.join()}`);
  }
  return records.map((record, index) => {
    const line = new Map(names.map((name, at) => [name, record[at] ?? ""]));
    return toRow(line, (column, expected) => {
      const found = line.get(column) ?? "";
      throw new Error(
        `${file}, row ${index + 2}, ${column}: expected ${expected}, found "${found}"`,
      );
    });
  });
}

export function textOf(line: Line, fail: Fail, column: string): string {
  const text = line.get(column) ?? "";
  return text === "" ? fail(column, "words") : text;
}

export const textOrNull = (line: Line, column: string): string | null => {
  const text = line.get(column) ?? "";
  return text === "" ? null : text;
};

export function numberOrNull(line: Line, fail: Fail, column: string): number | null {
  const text = line.get(column) ?? "";
  if (text === "") return null;
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : fail(column, "a number, or nothing");
}

export function documentOf(line: Line, fail: Fail): DocumentId {
  const text = line.get("document") ?? "";
  return isDocument(text) ? text : fail("document", "one of the documents");
}
