import type { Answer } from "../../database/ask/answer.ts";
import type { Cell } from "../../database/ask/query.ts";
import { periodOf, type Period } from "./period.ts";

/** What a column can be in a chart. */
export type ColumnReading = {
  readonly at: number;
  /** Its name as words: underscores are spaces. */
  readonly words: string;
  readonly isNumber: boolean;
  /** It holds numbers that no scale can be made for. */
  readonly isExtreme: boolean;
  /** Text, or true and false: what bars, rows of dots and series stand for. */
  readonly isCategory: boolean;
  /** Its values are points in time, which a line can follow. */
  readonly period: Period | undefined;
  /** Most of its values are missing. */
  readonly isSparse: boolean;
  /** How many different values it has, not counting missing ones. */
  readonly distinct: number;
};

const longestName = 60;

/** Cuts a text that no drawing or sentence has room for. */
export const cutText = (text: string, letters: number): string =>
  text.length > letters ? `${text.slice(0, letters - 1)}…` : text;

function isExtreme(cell: Cell): boolean {
  const size = typeof cell === "number" && Number.isFinite(cell) ? Math.abs(cell) : 0;
  return size > 1e100 || (size > 0 && size < 1e-100);
}

/** Reads once what each column of an answer can be in a chart. */
export const readColumns = ({ columns, rows }: Answer): readonly ColumnReading[] =>
  columns.map(({ name, type }, at) => {
    const cells = rows.map((row) => row[at] ?? null);
    const values = new Set(cells);
    values.delete(null);
    return {
      at,
      words: cutText(name.replaceAll("_", " ").trim() || `column ${String(at + 1)}`, longestName),
      isNumber: type === "number",
      isExtreme: [...values].some(isExtreme),
      isCategory: type === "text" || type === "interval" || type === "truth",
      period: periodOf(name, type, values),
      isSparse: cells.filter((cell) => cell === null).length > cells.length / 2,
      distinct: values.size,
    };
  });

/** A number that is too long for JavaScript comes as its digits. */
const digits = /^-?\d+(?:\.\d+)?$/;

/** A number that can be drawn, as near as a drawing needs it, or nothing. */
export function numberAt(row: readonly Cell[], at: number): number | null {
  const given = row[at];
  const cell = typeof given === "string" && digits.test(given) ? Number(given) : given;
  return typeof cell === "number" && Number.isFinite(cell) ? cell : null;
}

export const missingName = "no value";

/** A cell as the name of a bar, a row or a line, and as the pointer is told it. */
export function nameAt(row: readonly Cell[], at: number): string {
  const cell = row[at] ?? missingName;
  if (Number.isNaN(cell)) return "not a number";
  return String(cell).replace(/\s+/g, " ").trim() || "(empty)";
}
