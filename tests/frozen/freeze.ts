import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { DuckDBInstance } from "@duckdb/node-api";
import { readFile } from "node:fs/promises";
import { createTable } from "../../src/database/build/ddl.ts";
import { fillTable } from "../../src/database/build/statements.ts";
import { datasets } from "../../src/datasets/index.ts";
import { frozenFile } from "./frozen-tables.ts";

/**
 * Freezes the committed tables for the tests that expect figures of one edition: needed where a table
 * has another form, never for a new month. `node tests/frozen/freeze.ts`, then
 * `npm test -- --project code -u`.
 */
const folder = await mkdtemp(join(tmpdir(), "freeze-"));
const file = join(folder, "frozen.duckdb");
const instance = await DuckDBInstance.create(file, { threads: "1" });
const connection = await instance.connect();
for (const dataset of datasets) {
  await connection.run(createTable(dataset));
  await connection.run(fillTable(dataset));
}
await connection.run("CHECKPOINT");
connection.closeSync();
instance.closeSync();
await writeFile(frozenFile, gzipSync(await readFile(file), { level: 9 }));
await rm(folder, { recursive: true });
