import type { AsyncDuckDB, AsyncDuckDBConnection } from "@duckdb/duckdb-wasm";
import { answerColumns, batchRows } from "./answer-rows.ts";
import { mostRows, type Answer } from "../ask/answer.ts";
import { readEngineMessage } from "./engine-message.ts";
import type { Cell } from "../ask/query.ts";
import { ReaderError, type ReaderProblem } from "./reader-error.ts";
import { readerError, readingStatement } from "./reader-query.ts";

/** Asks one reading statement of a reader's own; it can be stopped. */
export type AskReader = (sql: string, signal?: AbortSignal) => Promise<Answer>;

/** How long a reader's query may run. */
export const patienceWithQuery = 20_000;

/** How long a query that was told to stop may go on before its worker is ended. */
const patienceWithStop = 4_000;

/** A WebAssembly that failed does not come back. */
const isBroken = (text: string): boolean =>
  /RuntimeError|memory access|unreachable|Aborted|table index|Maximum call stack/i.test(text);

async function fetchRows(connection: AsyncDuckDBConnection, statement: string): Promise<Answer> {
  const reader = await (await connection.send(statement, true)).open();
  // Read now: a reader that has come to its end forgets them.
  const columns = answerColumns(reader);
  const rows: (readonly Cell[])[] = [];
  for await (const batch of reader) {
    rows.push(...batchRows(batch));
    if (rows.length > mostRows) break;
  }
  const truncated = rows.length > mostRows;
  if (truncated) await connection.cancelSent();
  return { columns, rows: rows.slice(0, mostRows), truncated };
}

/**
 * Runs readers' queries on a connection of their own, under limits of rows and time.
 *
 * @param end called when the worker has to be ended: it works no more, or does not stop
 */
export function askReaderWith(
  duckdb: AsyncDuckDB,
  connection: AsyncDuckDBConnection,
  end: () => void,
): AskReader {
  const parser = {
    tokenize: (sql: string) => duckdb.tokenize(sql),
    prepare: (sql: string) => connection.prepare(sql),
  };

  return async (sql, signal) => {
    let stopped: ReaderProblem | undefined;
    let giveUp: ReturnType<typeof setTimeout> | undefined;
    const lost = Promise.withResolvers<never>();
    const stop = (reason: ReaderProblem): void => {
      if (stopped) return;
      stopped = reason;
      void connection.cancelSent().catch(() => undefined);
      giveUp = setTimeout(() => {
        end();
        lost.reject(new ReaderError(reason, sql));
      }, patienceWithStop);
    };
    const timer = setTimeout(() => {
      stop("slow");
    }, patienceWithQuery);
    const onAbort = (): void => {
      stop("cancelled");
    };
    signal?.addEventListener("abort", onAbort);
    try {
      const run = readingStatement(parser, sql).then((statement) => {
        if (stopped) throw new ReaderError(stopped, sql);
        return fetchRows(connection, statement);
      });
      return await Promise.race([run, lost.promise]);
    } catch (error) {
      if (stopped) throw new ReaderError(stopped, sql);
      if (error instanceof ReaderError) throw error;
      const message = readEngineMessage(error);
      if (!isBroken(message.text)) throw readerError(sql, message);
      end();
      throw new ReaderError("lost", sql, message);
    } finally {
      clearTimeout(timer);
      clearTimeout(giveUp);
      signal?.removeEventListener("abort", onAbort);
    }
  };
}
