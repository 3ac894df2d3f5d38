import type { Cell } from "./query.ts";

/**
 * What a column of an answer holds. Only numbers and truths are values of JavaScript, and numbers
 * only where it holds them exactly; everything else is text as the database writes it.
 */
export type AnswerColumn = {
  readonly name: string;
  readonly type: "number" | "text" | "date" | "interval" | "truth";
  /** Digits behind the point, of a DECIMAL: its values are written with all of them, 0.1 as 0.10. */
  readonly scale?: number;
  /** The order of its values, where its type says one that is not the alphabet's. */
  readonly values?: readonly string[];
};

/** What the database answers to a reader's own query: cells by position, since names may repeat. */
export type Answer = {
  readonly columns: readonly AnswerColumn[];
  readonly rows: readonly (readonly Cell[])[];
  /** There were more rows than are fetched: these are the first ones. */
  readonly truncated: boolean;
};

/** As many rows as a query of a reader may fetch. */
export const mostRows = 100_000;

/** As many bytes, about, as these rows may hold together. */
export const mostBytes = 50_000_000;

/** As many bytes as one value may have. */
export const mostCellBytes = 1_000_000;
