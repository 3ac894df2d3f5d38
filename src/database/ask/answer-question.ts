import { mostCellBytes, type AnswerColumn } from "./answer.ts";
import type { Row } from "./query.ts";
import { typedRows } from "./question.ts";

/** A column of an answer, and whether the database has to write its values as text. */
export type AskedColumn = AnswerColumn & { readonly cast: boolean };

/** What JavaScript is given as it is; whole numbers of 64 bits come as such. */
const exactNumbers = /^U?(?:TINYINT|SMALLINT|INTEGER|BIGINT)$|^DOUBLE$/;
/** Numbers that come as the database writes them, since a number of JavaScript may not hold them. */
const writtenNumbers = /^(?:U?HUGEINT|FLOAT|BIGNUM|VARINT)$/;
const decimals = /^DECIMAL\(\d+,\s*(\d+)\)$/;
const times =
  /^(?:DATE|TIME|TIME_NS|TIMETZ|TIMESTAMP|TIMESTAMPTZ|TIMESTAMP_(?:S|MS|NS)|TIME(?:STAMP)? WITH TIME ZONE)$/;

/** ENUM('a', 'it''s') -> a, it's */
const enumValues = (type: string): readonly string[] =>
  [...type.matchAll(/'((?:[^']|'')*)'/g)].map(([, value = ""]) => value.replaceAll("''", "'"));

/** How a column travels out of the database, by the name that DuckDB gives its type. */
export function askedColumn(name: string, duckdbType: string): AskedColumn {
  if (exactNumbers.test(duckdbType)) return { name, type: "number", cast: false };
  if (writtenNumbers.test(duckdbType)) return { name, type: "number", cast: true };
  const scale = decimals.exec(duckdbType)?.[1];
  if (scale !== undefined) {
    return { name, type: "number", cast: true, ...(scale === "0" ? {} : { scale: Number(scale) }) };
  }
  if (duckdbType === "BOOLEAN") return { name, type: "truth", cast: false };
  if (times.test(duckdbType)) return { name, type: "date", cast: true };
  if (duckdbType === "INTERVAL") return { name, type: "interval", cast: true };
  if (/^ENUM\(.*\)$/s.test(duckdbType)) {
    return { name, type: "text", cast: true, values: enumValues(duckdbType) };
  }
  return { name, type: "text", cast: duckdbType !== "VARCHAR" };
}

/** What the database says where one value would fill the page's memory. */
export const tooLargeValue = `A value of this answer is larger than ${String(mostCellBytes / 1e6)} MB. Ask for a part of it, or how long it is: left(…, 1000), len(…).`;

function expression({ type, cast }: AskedColumn, name: string): string {
  const value = cast ? `CAST(${name} AS VARCHAR)` : name;
  if (type !== "text") return `${value} AS ${name}`;
  return `CASE WHEN strlen(${value}) > ${String(mostCellBytes)} THEN error('${tooLargeValue}') ELSE ${value} END AS ${name}`;
}

/**
 * One reading statement as the question that is asked: its rows in its order, with every value that
 * JavaScript does not hold exactly written by the database.
 */
export function answerQuestion(statement: string, columns: readonly AskedColumn[]): string {
  // Names of its own: those of the answer may repeat.
  const names = columns.map((_, index) => `c${String(index)}`);
  const selected = columns.map((column, index) => expression(column, names[index] ?? ""));
  return `SELECT ${selected.join(",\n  ")}\nFROM (\n${statement}\n) AS answer(${names.join(", ")})`;
}

/**
 * Asks the database for the columns of one reading statement; the statement is not run.
 *
 * @param run runs a text as it is
 */
export async function describeAnswer(
  run: (sql: string) => Promise<readonly Row[]>,
  statement: string,
): Promise<readonly AskedColumn[]> {
  // DESCRIBE, SHOW and SUMMARIZE cannot be described by themselves; and in brackets, columns of one
  // name get others.
  const rows = await run(`DESCRIBE ${statement}`).catch(() =>
    run(`DESCRIBE SELECT * FROM (\n${statement}\n)`),
  );
  const kinds = { column_name: "text", column_type: "text" } as const;
  return typedRows("DESCRIBE", kinds, rows).map((row) =>
    askedColumn(row.column_name, row.column_type),
  );
}
