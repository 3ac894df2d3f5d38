import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Instance } from "../../src/charts/chart.ts";
import { filePath } from "../../src/places/chart-address.ts";
import { parseTable, type Table } from "../../src/compare/files/table.ts";
import { compareFiles } from "../../src/compare/build-question.ts";
import { toCsv } from "../../src/database/ask/csv.ts";
import { query } from "../../src/database/build/node.ts";

const data = join(import.meta.dirname, "..", "..", "data");
const read = new Map<string, Promise<Table>>();

async function write(path: string, published: readonly Instance[]): Promise<string> {
  const small = (await compareFiles()).get(path);
  if (small !== undefined) return small;
  const instance = published.find(({ chart, place }) => `${filePath(chart, place)}.csv` === path);
  if (!instance) return readFile(join(data, path.replace(/^\/data\//, "")), "utf8");
  const { chart, parameters } = instance;
  return toCsv(Object.keys(chart.columns), await query(chart.sql, parameters));
}

/** One of the site's CSVs by its path, as the build writes it and a browser reads it. */
export function readSiteFile(path: string, published: readonly Instance[]): Promise<Table> {
  const known = read.get(path) ?? write(path, published).then(parseTable);
  read.set(path, known);
  return known;
}
