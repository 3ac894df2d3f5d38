import { defineQuestion, type RowOfAnswer } from "../../database/ask/question.ts";
import { addMonths, yearOf } from "../../words/periods.ts";
import sql from "./late-estimates.sql?raw";

/** The first and the last financial year that have no estimate of residents of their own. */
export const lateEstimates = defineQuestion({
  name: "late estimates",
  sql,
  columns: { first_year: "text?", last_year: "text?" },
});

/** Those years and the latest 12 months, as a sentence begins of whose residents they use. */
export function sayLateEstimates({
  first_year: first,
  last_year: last,
}: RowOfAnswer<typeof lateEstimates>): string {
  const latest = "latest 12 months use";
  if (first === null || last === null) return `The ${latest}`;
  return `${first === last ? last : `${first} to ${last}`} and the ${latest}`;
}

/**
 * Whether 12 months are set against residents of a year before them. Theirs is the year whose middle
 * lies in them: 12 months that end in June or later have that of the same year.
 */
export const isBehind = (estimate: number, lastMonth: string): boolean =>
  estimate < yearOf(addMonths(lastMonth, -5));
