import { csvFormatBody, csvFormatRow } from "d3-dsv";
import type { Row } from "./query.ts";

/** Rows as RFC 4180 text with a header line: missing is empty, every line ends with a line feed. */
export function toCsv(columns: readonly string[], rows: readonly Row[]): string {
  const header = csvFormatRow([...columns]);
  if (rows.length === 0) return `${header}\n`;
  return `${header}\n${csvFormatBody([...rows], [...columns])}\n`;
}
