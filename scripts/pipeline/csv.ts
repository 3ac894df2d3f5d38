import { parse } from "csv-parse/sync";
import type { Column, Dataset, RowOf } from "../../src/datasets/dataset.ts";

export type Cell = string | number | boolean | null;
export type Row = Readonly<Record<string, Cell>>;

/** One cell in RFC 4180: quoted only where it must be, missing is empty. */
export function writeCell(cell: Cell): string {
  if (cell === null) return "";
  const text = String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

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

/** A table as its committed file: header, LF, sorted by key. */
export function writeTable(schema: Dataset, rows: readonly Row[]): string {
  const names = Object.keys(schema.columns);
  const lines = sortByKey(schema, rows).map((row) =>
    names.map((name) => writeCell(row[name] ?? null)).join(","),
  );
  return [names.join(","), ...lines, ""].join("\n");
}

/** One cell of a committed file as a value of its column's type. */
export function readCell(column: Column, text: string): Cell {
  if (text === "") return null;
  switch (column.type) {
    case "count":
    case "integer":
    case "year":
    case "rate":
      return Number(text);
    case "flag":
      return text === "true";
    default:
      return text;
  }
}

/**
 * The rows of a committed table.
 *
 * @throws Error when the header is not the schema's
 */
export function readTable<D extends Dataset>(schema: D, csv: string): RowOf<D>[] {
  const columns = Object.entries(schema.columns);
  const [header, ...records]: string[][] = parse(csv);
  const names = columns.map(([name]) => name).join(",");
  if (header?.join(",") !== names) {
    throw new Error(`${schema.name}.csv: expected the header ${names}, found ${header?.join(",")}`);
  }
  return records.map(
    (record) =>
      // The schema that types the row is the one that reads it.
      Object.fromEntries(
        columns.map(([name, column], index) => [name, readCell(column, record[index] ?? "")]),
      ) as RowOf<D>,
  );
}
