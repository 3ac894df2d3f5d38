import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import type { Dataset } from "../../datasets/dataset.ts";
import { datasets } from "../../datasets/index.ts";
import { createTable } from "./ddl.ts";
import type { Written } from "./write-database.ts";

const root = process.cwd();
const cache = `${root}/.cache`;
const writer = `${root}/src/database/build/write-database.ts`;

/** Where the committed tables lie; a test build may point elsewhere. */
export const dataDirectory = process.env["DATA_DIR"] ?? `${root}/data`;

export const csvPath = (dataset: Dataset): string => `${dataDirectory}/${dataset.name}.csv`;

/** Sorted by key, as the CSVs are, so that the columns compress well. */
function fillTable({ name, columns: described }: Dataset): string {
  const columns = Object.keys(described);
  return `INSERT INTO ${name} SELECT ${columns.map((column) => `"${column}"`).join(", ")}
    FROM read_csv('${name}.csv', header = true, all_varchar = true, auto_detect = false,
      columns = {${columns.map((column) => `'${column}': 'VARCHAR'`).join(", ")}}, delim = ',', quote = '"', escape = '"')`;
}

/** Everything that makes the database, in order. */
const statements: readonly string[] = datasets.flatMap((dataset) => [
  createTable(dataset),
  fillTable(dataset),
]);

let known: Promise<string> | undefined;

async function makeFingerprint(): Promise<string> {
  const hash = createHash("sha256");
  for (const part of [await readFile(writer), ...statements]) hash.update(part);
  for (const dataset of datasets) hash.update(await readFile(csvPath(dataset)));
  return hash.digest("hex").slice(0, 12);
}

/** What the database holds and how it is written, as twelve letters: another for another content. */
export const fingerprint = (): Promise<string> => (known ??= makeFingerprint());

/** @throws Error with what the writing process said */
async function write(path: string, directory: string): Promise<void> {
  const child = spawn(process.execPath, [writer, path], {
    cwd: directory,
    // Nothing of this machine's language and time zone goes into the file.
    env: { PATH: process.env["PATH"], TZ: "UTC", LANG: "C" },
    stdio: ["pipe", "inherit", "pipe"],
  });
  const asked: Written = {
    files: Object.fromEntries(datasets.map((one) => [`${one.name}.csv`, csvPath(one)])),
    statements,
  };
  child.stdin.end(JSON.stringify(asked));
  const [said, code] = await Promise.all([
    text(child.stderr),
    new Promise((done) => child.on("close", done)),
  ]);
  // The engine's own source stands before what it says.
  if (code !== 0) throw new Error(`The database could not be written: ${said.slice(-2000)}`);
}

let made: Promise<string> | undefined;

async function makeDatabase(): Promise<string> {
  const path = join(cache, `${await fingerprint()}.duckdb`);
  if (await stat(path).catch(() => undefined)) return path;
  await mkdir(cache, { recursive: true });
  const aside = await mkdtemp(join(cache, "next-"));
  try {
    await write("next.duckdb", aside);
    await rename(join(aside, "next.duckdb"), path);
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
