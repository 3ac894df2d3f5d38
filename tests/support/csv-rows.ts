import { readFile } from "node:fs/promises";
import { csvParse } from "d3-dsv";

type CsvRows = readonly Readonly<Partial<Record<string, string>>>[];

const read = new Map<string, Promise<CsvRows>>();

async function readRows(table: string): Promise<CsvRows> {
  const file = new URL(`../../data/${table}.csv`, import.meta.url);
  return csvParse(await readFile(file, "utf8"));
}

/** The committed rows of a table, as text, with no database between. */
export function csvRows(table: string): Promise<CsvRows> {
  const rows = read.get(table) ?? readRows(table);
  read.set(table, rows);
  return rows;
}
