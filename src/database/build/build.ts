import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { databaseName } from "../ask/database-file.ts";
import { datasets } from "../../datasets/index.ts";
import { createTable } from "./ddl.ts";
import { named } from "./file-error.ts";
import { csvPath, sayEdition, shared } from "./statements.ts";

export { csvPath, dataDirectory } from "./statements.ts";

const root = process.cwd();
const cache = join(root, ".cache");
const run = promisify(execFile);

/**
 * DuckDB saves memory that it never wrote. Cleared, the same tables give the same file, byte for byte,
 * where the C library and DuckDB's allocator know these variables (Linux with glibc).
 */
export const clearMemory = { MALLOC_PERTURB_: "255", DUCKDB_JE_MALLOC_CONF: "zero:true" };

/** What the database holds, as twelve letters: others for other tables, wherever it is built. */
export async function fingerprint(): Promise<string> {
  const hash = createHash("sha256");
  for (const dataset of datasets) {
    hash.update(createTable(dataset));
    hash.update(await readFile(csvPath(dataset)));
  }
  hash.update([...shared, ...sayEdition("")].join(";\n"));
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
  const edition = await fingerprint();
  const path = join(cache, `${edition}.duckdb`);
  if (await stat(path).catch(() => undefined)) return path;
  await named(cache, mkdir(cache, { recursive: true }));
  const aside = await named(cache, mkdtemp(join(cache, "next-")));
  const file = join(aside, databaseName);
  try {
    const script = join(root, "src/database/build/make-database.ts");
    await run(process.execPath, [script, file, edition], {
      env: { ...process.env, ...clearMemory },
    });
    await rename(file, path);
  } catch (error) {
    const said = error instanceof Error && "stderr" in error ? String(error.stderr) : String(error);
    throw new Error(`The database could not be made from data/.\n${said}`, { cause: error });
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
  return path;
}
