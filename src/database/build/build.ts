import { mkdir, readFile, rename, rm, stat } from "node:fs/promises";
import { DuckDBInstance } from "@duckdb/node-api";
import type { Dataset } from "../../datasets/dataset.ts";
import { datasets } from "../../datasets/index.ts";
import { createScalarMacro, createTable, createView } from "./ddl.ts";
import { scalarMacros, views } from "./views/index.ts";

const root = process.cwd();
const cache = `${root}/.cache`;

/** Where the committed tables lie; a test build may point elsewhere. */
export const dataDirectory = process.env["DATA_DIR"] ?? `${root}/data`;

export const csvPath = (dataset: Dataset): string => `${dataDirectory}/${dataset.name}.csv`;

/** What is written once and asked by everyone, after the tables that it is asked of. */
const shared: readonly string[] = [
  ...scalarMacros.flatMap(createScalarMacro),
  ...views.flatMap(createView),
];

/** What the database holds, as twelve letters: others for other tables, wherever it is built. */
export async function fingerprint(): Promise<string> {
  const { createHash } = await import("node:crypto");
  const hash = createHash("sha256");
  for (const dataset of datasets) {
    hash.update(createTable(dataset));
    hash.update(await readFile(csvPath(dataset)));
  }
  hash.update(shared.join(";\n"));
  return hash.digest("hex").slice(0, 12);
}

/**
 * Makes the one DuckDB file of the site from the committed CSVs: every table typed and keyed by its
 * schema, and the views and macros that queries share. A file made from the same ones is used again.
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
  const instance = await DuckDBInstance.create(aside, { threads: "1" });
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
  for (const statement of shared) await connection.run(statement);
  await connection.run("CHECKPOINT");
  connection.closeSync();
  instance.closeSync();
  await rename(aside, path);
  return path;
}
