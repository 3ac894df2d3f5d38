import { mkdir, readFile, rename, rm, stat } from "node:fs/promises";
import { DuckDBInstance } from "@duckdb/node-api";
import type { Dataset } from "../../datasets/dataset.ts";
import { datasets } from "../../datasets/index.ts";
import { createTable } from "./ddl.ts";

const root = process.cwd();
const cache = `${root}/.cache`;

/** Where the committed tables lie; a test build may point elsewhere. */
export const dataDirectory = process.env["DATA_DIR"] ?? `${root}/data`;

export const csvPath = (dataset: Dataset): string => `${dataDirectory}/${dataset.name}.csv`;

async function fingerprint(): Promise<string> {
  const { createHash } = await import("node:crypto");
  const hash = createHash("sha256");
  for (const dataset of datasets) {
    hash.update(createTable(dataset));
    hash.update(await readFile(csvPath(dataset)));
  }
  return hash.digest("hex").slice(0, 12);
}

/**
 * Makes the one DuckDB file of the site from the committed CSVs: every table typed and keyed by its
 * schema. A file made from the same tables is used again.
 *
 * @returns the file's path
 * @throws Error from DuckDB, naming table and line, when a CSV does not fit its schema
 */
export async function buildDatabase(): Promise<string> {
  const path = `${cache}/${await fingerprint()}.duckdb`;
  if (await stat(path).catch(() => undefined)) return path;
  await mkdir(cache, { recursive: true });
  const aside = `${path}.${process.pid}.next`;
  await rm(aside, { force: true });
  const instance = await DuckDBInstance.create(aside);
  const connection = await instance.connect();
  for (const dataset of datasets) {
    await connection.run(createTable(dataset));
    const columns = Object.keys(dataset.columns);
    // Sorted by key, as the CSVs are, so that the columns compress well.
    await connection.run(
      `INSERT INTO ${dataset.name} SELECT ${columns.map((column) => `"${column}"`).join(", ")}
       FROM read_csv('${csvPath(dataset).replaceAll("'", "''")}', header = true, all_varchar = true, auto_detect = false,
         columns = {${columns.map((column) => `'${column}': 'VARCHAR'`).join(", ")}}, delim = ',', quote = '"', escape = '"')`,
    );
  }
  await connection.run("CHECKPOINT");
  connection.closeSync();
  instance.closeSync();
  await rename(aside, path);
  return path;
}
