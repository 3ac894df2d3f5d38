import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { SourceId } from "../../src/datasets/sources.ts";
import { DataError } from "./data-error.ts";
import { readRecords, type Shape } from "./records.ts";
import type { Fail } from "./requirements.ts";

type Span = { readonly first: string; readonly last: string };

/** The first and the last month that an edition holds: `2024-07` to `2026-06`. */
export type Months = Span;

/** The first and the last year that an edition holds: `1991` to `2024`. */
export type Years = Span;

/** From the first to the last of months, or of years. */
export function spanOf(periods: Iterable<string>): Span {
  const sorted = [...periods].toSorted();
  return { first: sorted[0] ?? "", last: sorted.at(-1) ?? "" };
}

/** The months, or the years, of two parts of one edition together. */
export const joinSpans = (one: Span | undefined, other: Span): Span =>
  spanOf([one ?? other, other].flatMap(({ first, last }) => [first, last]));

/** Files whose names their publisher, or who kept them, dates: which they are, the folder says. */
export type DatedFiles = {
  /** As a person reads it: `bds_long_0.YYYY-MM-DD.parquet`. */
  readonly like: string;
  /** Where the latest is taken, the first group is the date. */
  readonly name: RegExp;
  /** Of several: every one, or the one with the latest date in its name. */
  readonly takes: "all" | "latest";
};

/** One source: which files it is made of, and how they become rows. */
export type SourceReader<T> = {
  readonly id: SourceId;
  /** Those that every edition calls the same. */
  readonly files: readonly string[];
  /** Those whose names tell editions apart. */
  readonly dated?: readonly DatedFiles[];
  /** Where they lie if they come with the project: a package's folder, or a list typed here. */
  readonly directory?: string;
  /** @throws DataError for anything in a file that is not as expected */
  readonly read: (folder: RawFolder) => Promise<T>;
  /** The months that its files hold, where they say so: by it the newest of several editions is known. */
  months?(this: void, content: T): Months;
  /** The same for a source by years. */
  years?(this: void, content: T): Years;
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

  /** @throws DataError for a file that cannot be read */
  async bytes(file: string): Promise<Buffer> {
    try {
      return await readFile(this.pathOf(file));
    } catch (error) {
      throw this.#unreadable(file, "a file that can be read", error);
    }
  }

  /**
   * The content of a file that ends in .gz.
   *
   * @throws DataError for a file that is no gzip, or is cut off
   */
  async unzipped(file: string): Promise<Buffer> {
    const bytes = await this.bytes(file);
    try {
      return gunzipSync(bytes);
    } catch (error) {
      throw this.#unreadable(file, "a whole gzip file", error);
    }
  }

  #unreadable(file: string, expected: string, error: unknown): DataError {
    const found = error instanceof Error ? error.message : String(error);
    return this.error({ file, expected, found: found.replaceAll(this.path, this.source) });
  }

  /**
   * Every record of a CSV, as wide as its header. Record n is row n + 1 of a spreadsheet.
   *
   * @throws DataError for a file that is not a whole table of plain text
   */
  async csv(file: string, shape?: Shape): Promise<string[][]> {
    return parseRecords(this.source, file, await this.bytes(file), shape);
  }

  error(details: Omit<ConstructorParameters<typeof DataError>[0], "source">): DataError {
    return new DataError({ source: this.source, ...details });
  }
}

/** Says where in a file something is wrong; columns by their number. */
export const failIn =
  (source: SourceId, file: string): Fail =>
  ({ column, ...fault }) =>
    new DataError({
      ...{ source, file },
      ...(column === undefined ? {} : { column: String(column + 1) }),
      ...fault,
    });

/** @throws DataError for what is not a whole table of plain text */
export function parseRecords(
  source: SourceId,
  file: string,
  content: Buffer | string,
  shape?: Shape,
): string[][] {
  return readRecords(failIn(source, file), content, shape);
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
