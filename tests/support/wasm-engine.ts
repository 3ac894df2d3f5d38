import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createDuckDB, NODE_RUNTIME, VoidLogger } from "@duckdb/duckdb-wasm/blocking";
import { buildDatabase } from "../../src/database/build/build.ts";
import { databaseFile, openAndLock } from "../../src/database/page/lock.ts";
import { numberParameters } from "../../src/database/ask/parameters.ts";
import { plainRows } from "../../src/database/page/plain-rows.ts";
import type { Parameters, Row } from "../../src/database/ask/query.ts";

const wasmDirectory = dirname(createRequire(import.meta.url).resolve("@duckdb/duckdb-wasm"));

export type WasmEngine = {
  /** Prepares, binds and asks, as the page does. */
  ask: (sql: string, parameters?: Parameters) => readonly Row[];
  /** Runs a text as it is. */
  run: (sql: string) => void;
};

/** The engine that the page runs, the same wasm file, opened and locked as the page does it. */
export async function openWasm(): Promise<WasmEngine> {
  const bundle = (name: string) => ({
    mainModule: join(wasmDirectory, `duckdb-${name}.wasm`),
    mainWorker: "",
  });
  const engine = await createDuckDB(
    { mvp: bundle("mvp"), eh: bundle("eh") },
    new VoidLogger(),
    NODE_RUNTIME,
  );
  await engine.instantiate(() => undefined);
  engine.open({ query: { castDecimalToDouble: true } });
  engine.registerFileBuffer(databaseFile, new Uint8Array(await readFile(await buildDatabase())));
  const connection = engine.connect();
  for (const statement of openAndLock) connection.query(statement);
  return {
    ask(sql, parameters = {}) {
      const numbered = numberParameters(sql, parameters);
      const statement = connection.prepare(numbered.sql);
      try {
        return plainRows(statement.query(...numbered.values));
      } finally {
        statement.close();
      }
    },
    run(sql) {
      connection.query(sql);
    },
  };
}
