import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import type { SourceId } from "../../src/datasets/sources.ts";
import { DataError } from "./data-error.ts";
import type { Months } from "./raw-files.ts";

/** One source: which files it is made of, and how they become rows. */
export type SourceReader<T> = {
  readonly id: SourceId;
  readonly files: readonly string[];
  /** Where they lie if they come with the project: a package's folder, or a list typed here. */
  readonly directory?: string;
  /** @throws DataError for anything in a file that is not as expected */
  readonly read: (folder: RawFolder) => Promise<T>;
  /** The months that its files hold, where they say so: by it the newest of several editions is known. */
  months?(this: void, content: T): Months;
};

/** The folder in which all files of a source were found. */
export class RawFolder {
  readonly source: SourceId;
  readonly path: string;

  constructor(source: SourceId, path: string) {
    this.source = source;
    this.path = path;
  }

  pathOf(file: string): string {
    return join(this.path, file);
  }

  bytes(file: string): Promise<Buffer> {
    return readFile(this.pathOf(file));
  }

  /**
   * Every record of a CSV, ragged rows kept. Record n is row n + 1 of a spreadsheet.
   *
   * @throws DataError when the file is not CSV at all
   */
  async csv(file: string): Promise<string[][]> {
    return parseRecords(this.source, file, await this.bytes(file));
  }

  error(details: Omit<ConstructorParameters<typeof DataError>[0], "source">): DataError {
    return new DataError({ source: this.source, ...details });
  }
}

/** @throws DataError when the bytes are not CSV */
export function parseRecords(source: SourceId, file: string, bytes: Buffer | string): string[][] {
  try {
    return parse(bytes, { bom: true, relax_column_count: true });
  } catch (error) {
    throw new DataError({
      source,
      file,
      expected: "comma-separated values",
      found: error instanceof Error ? error.message : String(error),
    });
  }
}

/**
 * Refuses a header that is not the one the reader was written for.
 *
 * @throws DataError naming the first column that differs
 */
export function requireHeader(
  folder: RawFolder,
  file: string,
  header: readonly (string | number | boolean | null)[],
  expected: readonly string[],
  row = 1,
): void {
  for (const [index, name] of expected.entries()) {
    const found = String(header[index] ?? "")
      .replaceAll(/\s+/g, " ")
      .trim();
    if (found === name) continue;
    throw folder.error({
      file,
      row,
      column: String(index + 1),
      expected: `the header "${name}"`,
      found: found === "" ? "no header" : `"${found}"`,
      whatToDo:
        "The publisher may have changed the layout: compare the file with an earlier edition, then change the reader.",
    });
  }
}
