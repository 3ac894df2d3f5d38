import { defineQuestion } from "../../database/ask/question.ts";
import sql from "./stated.sql?raw";

/** Figures that the documents state and that pages set open data beside. */
export const statedFigures = defineQuestion({
  name: "stated",
  sql,
  columns: { measure: "text", group: "text", value: "number", value_to: "number?" },
});

/** A figure, by what it is of and whose it is. */
export type Stated = {
  readonly measure: string;
  readonly group: string;
  readonly value: number | null;
};

/** Reads one figure by what it is of and whose it is. */
export type Lookup = (measure: string, group: string) => number;

/**
 * Reads figures from rows with measure, group and value.
 *
 * @throws Error when a figure is missing
 */
export const lookup =
  (rows: readonly Stated[]): Lookup =>
  (measure, group) => {
    const row = rows.find((found) => found.measure === measure && found.group === group);
    if (!row || row.value === null) throw new Error(`No “${measure}” of ${group}.`);
    return row.value;
  };
