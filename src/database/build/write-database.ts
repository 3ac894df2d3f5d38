/**
 * A process of its own that writes one DuckDB file: `node write-database.ts FILE < statements.json`.
 * One thread, and an environment in which fresh memory is empty: what DuckDB never wrote but saves
 * all the same is then nothing, and the same statements give the same file.
 */
import { text } from "node:stream/consumers";
import { DuckDBInstance } from "@duckdb/node-api";

const [, , path] = process.argv;
if (path === undefined) throw new Error("Say which file to write.");
const instance = await DuckDBInstance.create(path, { threads: "1" });
const connection = await instance.connect();
for (const statement of JSON.parse(await text(process.stdin)) as readonly string[]) {
  await connection.run(statement);
}
await connection.run("CHECKPOINT");
connection.closeSync();
instance.closeSync();
