import type { Cell } from "./query.ts";

/** What a column of an answer holds. Dates and times are text, as ISO 8601 writes them. */
export type AnswerColumn = {
  readonly name: string;
  readonly type: "number" | "text" | "date" | "truth";
};

/** What the database answers to a reader's own query: cells by position, since names may repeat. */
export type Answer = {
  readonly columns: readonly AnswerColumn[];
  readonly rows: readonly (readonly Cell[])[];
  /** There were more rows than the most that are fetched: these are the first ones. */
  readonly truncated: boolean;
};

/** As many rows as a query of a reader may fetch. */
export const mostRows = 100_000;
