import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { DuckDBInstance } from "@duckdb/node-api";
import { datasets } from "../../src/datasets/index.ts";
import { freezeTables } from "./freeze-tables.ts";
import { frozenFile } from "./frozen-tables.ts";

/**
 * Freezes what is new for the tests that expect figures of one edition: needed where a table is new or
 * has another form, never for a new month. `freeze.ts TABLE…` takes these tables as committed. Then
 * look at what `npx vitest run --config tests/vitest.config.ts --project code` says.
 */
const folder = await mkdtemp(join(tmpdir(), "freeze-"));
const [before, file] = [join(folder, "before.duckdb"), join(folder, "next.duckdb")];
await writeFile(before, gunzipSync(await readFile(frozenFile)));
const instance = await DuckDBInstance.create(file, { threads: "1" });
const connection = await instance.connect();
await connection.run(`ATTACH '${before}' AS frozen (READ_ONLY)`);
const lines = await freezeTables(connection, datasets, process.argv.slice(2));
await connection.run("DETACH frozen");
await connection.run("CHECKPOINT");
connection.closeSync();
instance.closeSync();
if (lines.length > 0) await writeFile(frozenFile, gzipSync(await readFile(file), { level: 9 }));
await rm(folder, { recursive: true });
console.log(lines.length > 0 ? lines.join("\n") : "Every table is frozen as it is described.");
