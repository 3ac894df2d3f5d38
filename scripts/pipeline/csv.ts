import { csvFormatRow } from "d3-dsv";
import type { Column, Dataset, RowOf } from "../../src/datasets/dataset.ts";
import { shown } from "./cells.ts";
import { FileError, takeItBack } from "../../src/database/build/file-error.ts";
import { readRecords } from "./records.ts";
import { rememberLast } from "./remember.ts";
import type { Fail } from "./requirements.ts";

export type Cell = string | number | boolean | null;
export type Row = Readonly<Record<string, Cell>>;

/** Byte order of UTF-8, so that a file sorts alike everywhere. */
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function compareCells(a: Cell, b: Cell): number {
  return typeof a === "number" && typeof b === "number" ? a - b : compareText(String(a), String(b));
}

/** Rows in the order of the table's key. */
export function sortByKey<R extends Row>(schema: Dataset, rows: readonly R[]): R[] {
  return rows.toSorted((a, b) => {
    for (const name of schema.key) {
      const order = compareCells(a[name] ?? null, b[name] ?? null);
      if (order !== 0) return order;
    }
    return 0;
  });
}

function toText(schema: Dataset, rows: readonly Row[]): string {
  const names = Object.keys(schema.columns);
  const lines = sortByKey(schema, rows).map((row) =>
    csvFormatRow(names.map((name) => String(row[name] ?? ""))),
  );
  return [csvFormatRow(names), ...lines, ""].join("\n");
}

const texts = new WeakMap<readonly Row[], { readonly schema: Dataset; readonly text: string }>();

/** A table as its committed file: header, LF, sorted by key. Rows that nobody can change are written once. */
export function writeTable(schema: Dataset, rows: readonly Row[]): string {
  const known = texts.get(rows);
  if (known?.schema === schema) return known.text;
  const text = toText(schema, rows);
  if (Object.isFrozen(rows)) texts.set(rows, { schema, text });
  return text;
}

/** A number as the pipeline writes it; undefined for every other notation, and for no number. */
function parseNumber(text: string): number | undefined {
  const number = Number(text);
  return Number.isFinite(number) && String(number) === text ? number : undefined;
}

/** One cell of a committed file as a value of its column's type; undefined for what is none. */
export function readCell(column: Column, text: string): Cell | undefined {
  if (text === "") return null;
  switch (column.type) {
    case "count":
    case "integer":
    case "year":
    case "rate":
      return parseNumber(text);
    case "flag":
      return text === "true" || text === "false" ? text === "true" : undefined;
    default:
      return text;
  }
}

/** A table may be empty, and a name spelled in two ways: which of them is right was decided before. */
const committedShape = { mayBeEmpty: true, hasSpellings: true };

function parseTable(schema: Dataset, csv: string): readonly Row[] {
  const columns = Object.entries(schema.columns);
  const file = `${schema.name}.csv`;
  const fail: Fail = ({ column, ...fault }) =>
    new FileError({
      file,
      ...(column === undefined ? {} : { column: columns[column]?.[0] ?? String(column + 1) }),
      ...fault,
      whatToDo: takeItBack,
    });
  const [header = [], ...records] = readRecords(fail, csv, committedShape);
  const names = columns.map(([name]) => name).join(",");
  if (header.join(",") !== names) {
    throw fail({ row: 1, expected: `the header ${names}`, found: header.join(",") });
  }
  const rows = records.map((record, index) => {
    const row: Record<string, Cell> = {};
    for (const [at, [name, column]] of columns.entries()) {
      const text = record[at] ?? "";
      const cell = readCell(column, text);
      if (cell === undefined) {
        const expected = `a value of type ${column.type}`;
        throw fail({ row: index + 2, column: at, expected, found: shown(text) });
      }
      row[name] = cell;
    }
    return row;
  });
  return Object.freeze(rows);
}

const rowsIn = rememberLast(parseTable);

/**
 * The rows of a committed table, which whoever reads the same text shares.
 *
 * @throws FileError when the header is not the schema's, a row is wider or narrower, or a cell is no
 *   value of its column
 */
export const readTable = <D extends Dataset>(schema: D, csv: string): readonly RowOf<D>[] =>
  // The schema that types the rows is the one that reads them.
  rowsIn(schema, csv) as readonly RowOf<D>[];
