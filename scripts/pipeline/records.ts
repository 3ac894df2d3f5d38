import { parse } from "csv-parse/sync";
import { csvFormatRows, csvParseRows } from "d3-dsv";
import {
  requireLastLineBreak,
  requireOneLine,
  requireOneSpelling,
  requireOwnNames,
  requirePlain,
  requireRows,
  requireWidth,
  type Fail,
} from "./requirements.ts";

/** In what a publisher's CSV differs from a plain one. Say it only where the file at hand does. */
export type Shape = {
  /** Titles above the header or notes beneath the rows: lines of one or two cells. */
  readonly hasTitles?: boolean;
  /** The publisher ends the last line without a line break. */
  readonly lacksLastLineBreak?: boolean;
  /** The first line is a row like the others. */
  readonly lacksHeader?: boolean;
  /** A header alone is a whole file. */
  readonly mayBeEmpty?: boolean;
  /** The file itself spells a name in two ways; its rows must have codes. */
  readonly hasSpellings?: boolean;
};

const mostCellsOfNotes = 2;

/** How many cells most rows have: the width of the table, whatever stands around it. */
function usualWidth(records: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of records) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function requireTable(fail: Fail, records: readonly (readonly string[])[], shape: Shape): void {
  const [header = []] = records;
  if (shape.hasTitles === true) {
    const width = usualWidth(records.filter(({ length }) => length > mostCellsOfNotes));
    const widths = records.map(({ length }) => ({
      length: length <= mostCellsOfNotes ? width : length,
    }));
    requireRows(
      fail,
      records.filter(({ length }) => length > mostCellsOfNotes),
    );
    requireWidth(fail, widths, width, 0);
    return;
  }
  if (shape.lacksHeader === true) {
    requireRows(fail, records, 0);
    requireWidth(fail, records, usualWidth(records), 0);
    return;
  }
  if (shape.mayBeEmpty !== true) requireRows(fail, records);
  requireOwnNames(fail, header, 1);
  requireWidth(fail, records, header.length);
  requireOneLine(fail, records);
}

const commas = "comma-separated values in UTF-8";

/** @throws what `fail` makes of a file that a spreadsheet saved in another form */
function requireSeparators(fail: Fail, content: Buffer | string, text: string): void {
  const [first, second] = typeof content === "string" ? [] : content;
  if (Math.min(first ?? 0, second ?? 0) === 0xfe && Math.max(first ?? 0, second ?? 0) === 0xff) {
    throw fail({ expected: commas, found: "UTF-16" });
  }
  const [header = ""] = text.split(/\r?\n/, 1);
  for (const [mark, name] of [
    [";", "semicolons"],
    ["\t", "tabs"],
  ] as const) {
    if (header.includes(",") || header.split(mark).length < 3) continue;
    throw fail({ row: 1, expected: commas, found: `cells that ${name} stand between` });
  }
}

/**
 * The cells of each line. Most files are as d3 would write them, and it reads them far faster; every
 * other is left to a parser that refuses what is no CSV.
 *
 * @throws Error that says what is wrong and where
 */
export function parseCsv(text: string): string[][] {
  const records = /^\uFEFF|\r/.test(text) ? [] : csvParseRows(text);
  if (`${csvFormatRows(records)}\n` === text) return records;
  return parse(text, { bom: true, relax_column_count: true });
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: false });

/**
 * The records of a CSV, each as wide as its header; record n is row n + 1 of a spreadsheet.
 *
 * @param content its bytes, or its text where it is not UTF-8
 * @throws what `fail` makes of the first thing in it that is not as a table should be
 */
export function readRecords(fail: Fail, content: Buffer | string, shape: Shape = {}): string[][] {
  // What is no UTF-8 becomes a replacement character, which is refused where it stands.
  const text = typeof content === "string" ? content : decoder.decode(content);
  requireSeparators(fail, content, text);
  let records: string[][];
  try {
    records = parseCsv(text);
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    throw fail({ expected: "comma-separated values", found });
  }
  requirePlain(fail, records);
  requireTable(fail, records, shape);
  if (shape.hasSpellings !== true) requireOneSpelling(fail, records);
  if (shape.lacksLastLineBreak !== true) requireLastLineBreak(fail, text, records.length);
  return records;
}
