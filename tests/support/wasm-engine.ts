import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createDuckDB, NODE_RUNTIME, VoidLogger } from "@duckdb/duckdb-wasm/blocking";
import { buildDatabase } from "../../src/database/build/build.ts";
import { databaseFile, openAndLock } from "../../src/database/page/lock.ts";
import { describeAnswer, answerQuestion } from "../../src/database/ask/answer-question.ts";
import type { Answer } from "../../src/database/ask/answer.ts";
import { numberParameters } from "../../src/database/ask/parameters.ts";
import { readAnswer } from "../../src/database/page/answer-rows.ts";
import { plainRows } from "../../src/database/page/plain-rows.ts";
import { readingStatement, type Parser } from "../../src/database/page/reader-query.ts";
import type { Parameters, Row } from "../../src/database/ask/query.ts";

const wasmDirectory = dirname(createRequire(import.meta.url).resolve("@duckdb/duckdb-wasm"));

export type WasmEngine = {
  /** Prepares, binds and asks, as the page does. */
  ask: (sql: string, parameters?: Parameters) => readonly Row[];
  /** Runs a text as it is. */
  run: (sql: string) => void;
  /** Answers a reader's query, as the page does. */
  answer: (sql: string) => Promise<Answer>;
  /** What decides whether a text only reads. */
  parser: Parser;
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
  engine.open({});
  engine.registerFileBuffer(databaseFile, new Uint8Array(await readFile(await buildDatabase())));
  const connection = engine.connect();
  for (const statement of openAndLock) connection.query(statement);
  const parser: Parser = {
    tokenize: async (sql) => Promise.resolve(engine.tokenize(sql)),
    prepare: async (sql) => {
      const statement = await Promise.resolve(connection.prepare(sql));
      return { close: async () => Promise.resolve(statement.close()) };
    },
  };
  return {
    parser,
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
    async answer(sql) {
      const statement = await readingStatement(parser, sql);
      const columns = await describeAnswer(
        async (text) => Promise.resolve(plainRows(connection.query(text))),
        statement,
      );
      const batches = connection.query(answerQuestion(statement, columns)).batches;
      return readAnswer(
        columns,
        (async function* () {
          yield* await Promise.resolve(batches);
        })(),
      );
    },
  };
}
