import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import type { Dataset } from "../../datasets/dataset.ts";
import { datasets } from "../../datasets/index.ts";
import { createTable } from "./ddl.ts";

const root = process.cwd();
const cache = `${root}/.cache`;
const writer = `${root}/src/database/build/write-database.ts`;

/** Where the committed tables lie; a test build may point elsewhere. */
export const dataDirectory = process.env["DATA_DIR"] ?? `${root}/data`;

export const csvPath = (dataset: Dataset): string => `${dataDirectory}/${dataset.name}.csv`;

/** Sorted by key, as the CSVs are, so that the columns compress well. */
function fillTable({ name, columns: described }: Dataset, path: string): string {
  const columns = Object.keys(described);
  return `INSERT INTO ${name} SELECT ${columns.map((column) => `"${column}"`).join(", ")}
    FROM read_csv('${path.replaceAll("'", "''")}', header = true, all_varchar = true, auto_detect = false,
      columns = {${columns.map((column) => `'${column}': 'VARCHAR'`).join(", ")}}, delim = ',', quote = '"', escape = '"')`;
}

/** Everything that makes the database, in order. */
const statements = (pathOf: (dataset: Dataset) => string): readonly string[] =>
  datasets.flatMap((dataset) => [createTable(dataset), fillTable(dataset, pathOf(dataset))]);

let known: Promise<string> | undefined;

async function makeFingerprint(): Promise<string> {
  const hash = createHash("sha256");
  hash.update(await readFile(writer));
  // Wherever the tables lie, the file is the same.
  for (const statement of statements(({ name }) => name)) hash.update(statement);
  for (const dataset of datasets) hash.update(await readFile(csvPath(dataset)));
  return hash.digest("hex").slice(0, 12);
}

/** What the database holds and how it is written, as twelve letters: another for another content. */
export const fingerprint = (): Promise<string> => (known ??= makeFingerprint());

/**
 * Fresh memory is empty or filled alike, as glibc and jemalloc can be told (elsewhere unused bytes of
 * the file differ from one run to the next), and nothing of this machine's language and time zone
 * goes into the file.
 */
const sameEverywhere = {
  GLIBC_TUNABLES: "glibc.malloc.perturb=85",
  DUCKDB_JE_MALLOC_CONF: "zero:true",
  MALLOC_CONF: "zero:true",
  TZ: "UTC",
  LANG: "C",
};

/**
 * @param name of the file, which is written into it
 * @throws Error with what the writing process said
 */
async function write(name: string, directory: string): Promise<void> {
  const child = spawn(process.execPath, [writer, name], {
    cwd: directory,
    env: { PATH: process.env["PATH"], ...sameEverywhere },
    stdio: ["pipe", "inherit", "pipe"],
  });
  child.stdin.end(JSON.stringify(statements(csvPath)));
  const [said, code] = await Promise.all([
    text(child.stderr),
    new Promise((done) => child.on("close", done)),
  ]);
  if (code !== 0) throw new Error(`The database could not be written: ${said.trim()}`);
}

let made: Promise<string> | undefined;

async function makeDatabase(): Promise<string> {
  const path = join(cache, `${await fingerprint()}.duckdb`);
  if (await stat(path).catch(() => undefined)) return path;
  await mkdir(cache, { recursive: true });
  const aside = await mkdtemp(join(cache, "next-"));
  try {
    await write("site.duckdb", aside);
    await rename(join(aside, "site.duckdb"), path);
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
  return path;
}

/**
 * Makes the one DuckDB file of the site from the committed CSVs: every table typed and keyed by its
 * schema. A file made from the same tables is used again; another machine makes the same file.
 *
 * @returns the file's path
 * @throws Error from DuckDB, naming table and line, when a CSV does not fit its schema
 */
export const buildDatabase = (): Promise<string> => (made ??= makeDatabase());
