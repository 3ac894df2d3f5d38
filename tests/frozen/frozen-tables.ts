import { readFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { DuckDBInstance } from "@duckdb/node-api";
import { askWith } from "../../src/database/ask/question.ts";
import { queryOf } from "../../src/database/build/node.ts";
import { createTable } from "../../src/database/build/ddl.ts";
import { shared } from "../../src/database/build/statements.ts";
import { datasets } from "../../src/datasets/index.ts";
import { frozenForms, sayUnfrozen } from "./freeze-tables.ts";

/** The tables to June 2026, as they were then: what a test expects of them no later edition changes. */
export const frozenFile = join(import.meta.dirname, "to-2026-06.duckdb.gz");

/** The frozen tables with the views and macros of today. */
async function open() {
  const folder = await mkdtemp(join(tmpdir(), "frozen-"));
  const file = join(folder, "frozen.duckdb");
  try {
    await writeFile(file, gunzipSync(await readFile(frozenFile)));
    const connection = await (await DuckDBInstance.create()).connect();
    await connection.run(`ATTACH '${file}' AS frozen (READ_ONLY)`);
    const fault = sayUnfrozen(datasets, await frozenForms(connection));
    if (fault !== undefined) throw new Error(fault);
    for (const dataset of datasets) {
      const columns = Object.keys(dataset.columns).map((column) => `"${column}"`);
      await connection.run(createTable(dataset));
      await connection.run(
        `INSERT INTO ${dataset.name} SELECT ${columns.join(", ")} FROM frozen.${dataset.name}`,
      );
    }
    await connection.run("DETACH frozen");
    for (const statement of shared) await connection.run(statement);
    return connection;
  } finally {
    await rm(folder, { recursive: true });
  }
}

let opened: ReturnType<typeof open> | undefined;

/** Asks the frozen tables, as `query` asks the committed ones. */
export const queryFrozen = queryOf(() => (opened ??= open()));

/** Asks the frozen tables a question. */
export const askFrozen = askWith(queryFrozen);
