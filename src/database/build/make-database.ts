import { DuckDBInstance } from "@duckdb/node-api";
import { datasets } from "../../datasets/index.ts";
import { createTable } from "./ddl.ts";
import { fillTable, sayEdition, shared } from "./statements.ts";

/**
 * Writes the database of an edition to the file that is named: a process of its own, since memory is only cleared
 * for one that starts with the variables of `build.ts`.
 */
const [file = "", edition = ""] = process.argv.slice(2);
// One thread: more lay rows out in the order in which they finish.
const instance = await DuckDBInstance.create(file, { threads: "1" });
const connection = await instance.connect();
// It compresses by a sample that it draws at random.
await connection.run("SET disabled_compression_methods = 'fsst'");
for (const dataset of datasets) {
  await connection.run(createTable(dataset));
  await connection.run(fillTable(dataset));
}
for (const statement of [...shared, ...sayEdition(edition)]) await connection.run(statement);
await connection.run("CHECKPOINT");
connection.closeSync();
instance.closeSync();
