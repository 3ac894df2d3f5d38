import { csvFormatRow } from "d3-dsv";
import type { Answer, AnswerColumn } from "../../database/ask/answer.ts";
import type { Cell } from "../../database/ask/query.ts";
import { decimalText } from "./decimal-text.ts";

/**
 * What a spreadsheet takes for the beginning of a formula, after OWASP's "CSV Injection": signs, their
 * full-width and small forms, whatever that is not seen or passed over stands before them.
 */
const formulaStart =
  /^(?:[\t\r\n]|[\p{White_Space}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]*[=+\-@＝＋－＠﹦﹢﹣﹫])/u;

/** Says that a file is UTF-8: without it Excel and LibreOffice read it in a code page of their own. */
const byteOrderMark = "\uFEFF";

/** The line ending of every CSV of this site. */
const lineEnd = "\n";

export type AnswerCsv = {
  readonly text: string;
  /** How many cells, names of columns among them, got an apostrophe. */
  readonly neutralised: number;
};

/** Columns of these types hold a reader's text; all others hold what the database wrote itself. */
const holdsText = ({ type }: AnswerColumn): boolean => type === "text";

/**
 * An answer as RFC 4180 text with a byte order mark and a header line, every value as the database
 * gave it, but for texts that a spreadsheet would run: an apostrophe stands before these. Missing is
 * empty.
 *
 * @param order positions of rows, where not all or not in the order of the query
 */
export function answerCsv(answer: Answer, order?: readonly number[]): AnswerCsv {
  let neutralised = 0;
  const defuse = (text: string): string => {
    if (!formulaStart.test(text)) return text;
    neutralised += 1;
    return `'${text}`;
  };
  const isText = answer.columns.map(holdsText);
  const write = (cell: Cell, at: number): string => {
    if (cell === null) return "";
    const scale = answer.columns[at]?.scale;
    if (typeof cell === "number" && scale !== undefined) return decimalText(cell, scale);
    return isText[at] ? defuse(String(cell)) : String(cell);
  };
  const line = (cells: readonly string[]): string => {
    const text = csvFormatRow([...cells]);
    // Readers pass over an empty line; a lone missing value must not vanish with it.
    return text === "" ? '""' : text;
  };
  const rows = order ? order.flatMap((at) => [answer.rows[at] ?? []]) : answer.rows;
  const head = answer.columns.map(({ name }) => defuse(name));
  const lines = [head, ...rows.map((row) => row.map(write))].map(line);
  return { text: `${byteOrderMark}${lines.join(lineEnd)}${lineEnd}`, neutralised };
}
