import { csvFormatRow } from "d3-dsv";
import type { Answer } from "../../database/ask/answer.ts";
import type { Cell } from "../../database/ask/query.ts";

/**
 * What a spreadsheet takes for the beginning of a formula, after OWASP's "CSV Injection": signs,
 * their full-width forms, and white space that is passed over.
 */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

/** The line ending of every CSV of this site. */
const lineEnd = "\n";

export type AnswerCsv = {
  readonly text: string;
  /** How many cells, names of columns among them, got an apostrophe. */
  readonly neutralised: number;
};

/**
 * An answer as RFC 4180 text with a header line, every value as the database gave it, but for texts
 * that a spreadsheet would run: an apostrophe stands before these. Missing is empty.
 *
 * @param order positions of rows, where not all or not in the order of the query
 */
export function answerCsv(answer: Answer, order?: readonly number[]): AnswerCsv {
  let neutralised = 0;
  const write = (cell: Cell): string => {
    if (typeof cell !== "string") return cell === null ? "" : String(cell);
    if (!formulaStart.test(cell)) return cell;
    neutralised += 1;
    return `'${cell}`;
  };
  const line = (cells: readonly Cell[]): string => {
    const text = csvFormatRow(cells.map(write));
    // Readers pass over an empty line; a lone missing value must not vanish with it.
    return text === "" ? '""' : text;
  };
  const rows = order ? order.flatMap((at) => [answer.rows[at] ?? []]) : answer.rows;
  const lines = [answer.columns.map(({ name }) => name), ...rows].map(line);
  return { text: `${lines.join(lineEnd)}${lineEnd}`, neutralised };
}
