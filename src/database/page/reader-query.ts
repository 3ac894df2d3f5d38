import { isOfQuery, readEngineMessage, type EngineMessage } from "./engine-message.ts";
import { ReaderError } from "./reader-error.ts";

/** As much of a connection as it takes to decide what a text is. Nothing is run by it. */
export type Parser = {
  readonly tokenize: (sql: string) => Promise<{ readonly offsets: readonly number[] }>;
  readonly prepare: (sql: string) => Promise<{ readonly close: () => Promise<unknown> }>;
};

const semicolon = ";".charCodeAt(0);

/**
 * The statement without the semicolons that many end it with; one in the middle stays, and is
 * refused. Nothing where there is no statement.
 */
async function withoutLastSemicolons(parser: Parser, sql: string): Promise<string | undefined> {
  const bytes = new TextEncoder().encode(sql);
  const { offsets } = await parser.tokenize(sql);
  const last = offsets.findLastIndex((offset) => bytes[offset] !== semicolon);
  if (last < 0) return undefined;
  const end = offsets[last + 1];
  return end === undefined ? sql : new TextDecoder().decode(bytes.slice(0, end));
}

async function refusalOf(parser: Parser, sql: string): Promise<EngineMessage | undefined> {
  try {
    const prepared = await parser.prepare(sql);
    // Nothing waits for the end of what was only prepared.
    prepared.close().catch(() => undefined);
    return undefined;
  } catch (error) {
    const message = readEngineMessage(error);
    if (!isOfQuery(message)) throw error;
    return message;
  }
}

const isSeveral = (message: EngineMessage): boolean => /multiple statements/i.test(message.text);

/** What the database said while a reader's query was prepared or run, as what it means for the reader. */
export function readerError(sql: string, message: EngineMessage): ReaderError {
  if (message.kind === "Parser") return new ReaderError("syntax", sql, message);
  if (message.kind === "Out of Memory") return new ReaderError("memory", sql, message);
  if (message.kind === "Interrupt") return new ReaderError("cancelled", sql, message);
  if (message.kind === "Permission") return new ReaderError("not-reading", sql, message);
  return new ReaderError("refused", sql, message);
}

/**
 * Lets through one statement that reads, and nothing else. The database's own parser decides: only
 * such a statement can stand in brackets behind SELECT * FROM, and it has to be one by itself too,
 * so that no bracket of it closes ours.
 *
 * @throws ReaderError for anything else, with the place and the names that may have been meant
 */
export async function readingStatement(parser: Parser, sql: string): Promise<string> {
  const statement = await withoutLastSemicolons(parser, sql);
  if (statement === undefined) throw new ReaderError("empty", sql);
  // To be described, a statement is not worked out, as constants are where it is prepared itself.
  const refused = await refusalOf(parser, `DESCRIBE SELECT * FROM (\n${statement}\n)`);
  if (!refused && !(await refusalOf(parser, `DESCRIBE ${statement}`))) return statement;
  // The statement by itself says better what is wrong with it, and where; preparing runs nothing. And
  // DESCRIBE, SHOW and SUMMARIZE cannot be described.
  const alone = await refusalOf(parser, statement);
  if (!refused && !alone) return statement;
  if (!alone || isSeveral(alone)) throw new ReaderError("not-reading", sql);
  throw readerError(sql, alone);
}
