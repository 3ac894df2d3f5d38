import type { AsyncDuckDB, AsyncDuckDBConnection } from "@duckdb/duckdb-wasm";
import { readAnswer } from "./answer-rows.ts";
import type { Answer } from "../ask/answer.ts";
import { answerQuestion, describeAnswer } from "../ask/answer-question.ts";
import { isOfQuery, readEngineMessage, type EngineMessage } from "./engine-message.ts";
import { isAlive } from "./engine-life.ts";
import { plainRows } from "./plain-rows.ts";
import { ReaderError, type ReaderProblem } from "./reader-error.ts";
import { readerError, readingStatement } from "./reader-query.ts";

/** Asks one reading statement of a reader's own; it can be stopped. */
export type AskReader = (sql: string, signal?: AbortSignal) => Promise<Answer>;

/** How long a reader's query may run. */
export const patienceWithQuery = 20_000;

/** How long a query that was told to stop may go on before its worker is ended. */
const patienceWithStop = 4_000;

/** What was said of the question, as said of the statement that stands in it. */
function aboutStatement(message: EngineMessage, question: string, statement: string) {
  const before = new TextEncoder().encode(question.slice(0, question.indexOf(statement))).length;
  const position = message.position === undefined ? -1 : message.position - before;
  return { ...message, position: position < 0 ? undefined : position };
}

async function answer(
  connection: AsyncDuckDBConnection,
  sql: string,
  statement: string,
): Promise<Answer> {
  const columns = await describeAnswer(
    async (text) => plainRows(await connection.query(text)),
    statement,
  );
  const question = answerQuestion(statement, columns);
  try {
    const reader = await (await connection.send(question, true)).open();
    const read = await readAnswer(columns, reader);
    if (read.truncated) await connection.cancelSent();
    return read;
  } catch (error) {
    const message = readEngineMessage(error);
    if (!isOfQuery(message)) throw error;
    throw readerError(sql, aboutStatement(message, question, statement));
  }
}

/**
 * Runs readers' queries on a connection of their own, under limits of rows, bytes and time.
 *
 * @param end called when the worker has to be ended: it works no more, or does not stop
 * @param ended rejects when the worker ends by itself
 */
export function askReaderWith(
  duckdb: AsyncDuckDB,
  connection: AsyncDuckDBConnection,
  end: () => void,
  ended: Promise<never>,
): AskReader {
  const parser = {
    tokenize: (sql: string) => duckdb.tokenize(sql),
    prepare: (sql: string) => connection.prepare(sql),
  };

  /** Whatever went wrong: an engine that it ended is started anew for the next query. */
  const explain = async (error: unknown, sql: string): Promise<ReaderError> => {
    const isReaders = error instanceof ReaderError;
    if (isReaders && error.problem !== "memory") return error;
    const message = readEngineMessage(error);
    if (await isAlive(connection)) return isReaders ? error : readerError(sql, message);
    end();
    return new ReaderError("lost", sql, message);
  };

  return async (sql, signal) => {
    let stopped: ReaderProblem | undefined;
    let giveUp: ReturnType<typeof setTimeout> | undefined;
    let lose: (error: ReaderError) => void = () => undefined;
    const lost = new Promise<never>((_, reject) => (lose = reject));
    const stop = (reason: ReaderProblem): void => {
      if (stopped) return;
      stopped = reason;
      void connection.cancelSent().catch(() => undefined);
      giveUp = setTimeout(() => {
        end();
        lose(new ReaderError(reason, sql));
      }, patienceWithStop);
    };
    const timer = setTimeout(() => {
      stop("slow");
    }, patienceWithQuery);
    const onAbort = (): void => {
      stop("cancelled");
    };
    signal?.addEventListener("abort", onAbort);
    if (signal?.aborted) onAbort();
    try {
      const run = readingStatement(parser, sql).then((statement) => {
        if (stopped) throw new ReaderError(stopped, sql);
        return answer(connection, sql, statement);
      });
      return await Promise.race([run, lost, ended]);
    } catch (error) {
      throw stopped ? new ReaderError(stopped, sql) : await explain(error, sql);
    } finally {
      clearTimeout(timer);
      clearTimeout(giveUp);
      signal?.removeEventListener("abort", onAbort);
    }
  };
}
