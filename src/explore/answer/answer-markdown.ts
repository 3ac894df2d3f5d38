import { markdownTable } from "markdown-table";
import type { Answer } from "../../database/ask/answer.ts";
import type { Cell } from "../../database/ask/query.ts";
import { readTable, type TableColumn } from "./answer-table.ts";

/** As many rows as go into Markdown: more belong into a file. */
export const mostMarkdownRows = 1000;

/** Cells this long would pad every other row with spaces. */
const alignedUpTo = 60;

/** Text that stays text wherever Markdown is read: no markup, no new cell, no new line. */
const escape = (text: string): string =>
  text
    .replace(/[\\`*[\]|~<>&]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, (mark) =>
      mark === "<" ? "&lt;" : mark === ">" ? "&gt;" : mark === "&" ? "&amp;" : `\\${mark}`,
    )
    .replace(/\r\n|\r|\n/g, "<br>");

/** The query in a fence that no run of backticks inside can close. */
function fenced(sql: string): string {
  const longest = Math.max(0, ...[...sql.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(Math.max(3, longest + 1));
  return `${fence}sql\n${sql.trim()}\n${fence}\n`;
}

const write = (column: TableColumn, cell: Cell): string =>
  cell === null ? "–" : escape(column.isNumber ? (column.write(cell) ?? "") : String(cell));

export type AnswerMarkdown = { readonly text: string; readonly rows: number };

/**
 * The first rows of an answer as a Markdown table, numbers as the page writes them, with the query
 * below: whoever reads it elsewhere sees what was asked.
 *
 * @param order positions of rows, where not in the order of the query
 */
export function answerMarkdown(
  answer: Answer,
  sql: string,
  order?: readonly number[],
): AnswerMarkdown {
  const { columns } = readTable(answer);
  const rows = order ? order.flatMap((at) => [answer.rows[at] ?? []]) : answer.rows;
  const taken = rows.slice(0, mostMarkdownRows);
  const body = taken.map((row) => columns.map((column, at) => write(column, row[at] ?? null)));
  const longest = body.flat().reduce((most, cell) => Math.max(most, cell.length), 0);
  const table = markdownTable([columns.map(({ name }) => escape(name)), ...body], {
    align: columns.map(({ isNumber }) => (isNumber ? "r" : "")),
    alignDelimiters: longest <= alignedUpTo,
  });
  return { text: `${table}\n\n${fenced(sql)}`, rows: taken.length };
}
