import { readFile } from "node:fs/promises";
import { csvParse } from "d3-dsv";

/** The committed rows of a table, as text, with no database between. */
export async function csvRows(
  table: string,
): Promise<readonly Readonly<Partial<Record<string, string>>>[]> {
  const file = new URL(`../../data/${table}.csv`, import.meta.url);
  return csvParse(await readFile(file, "utf8"));
}
