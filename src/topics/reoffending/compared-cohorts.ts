import { defineQuestion, type RowOfAnswer } from "../../database/ask/question.ts";
import { formatCohort } from "../../words/periods.ts";
import { formatRuns } from "../../words/runs.ts";
import sql from "./compared-cohorts.sql?raw";

/** Which cohorts of adults can be set beside those of other regions, and of England and Wales. */
export const comparedCohorts = defineQuestion({
  name: "compared cohorts",
  sql,
  columns: { cohort_end: "text", regions: "number", in_country: "number" },
});

type Row = RowOfAnswer<typeof comparedCohorts>;

/**
 * The cohorts that all regions have, the first of them, and those that the country has too:
 * "2008-09 to 2013-14 and 2020-21".
 */
export function sayComparedCohorts(rows: readonly Row[]): {
  readonly first: string;
  readonly withRegions: string;
  readonly withCountry: string;
} {
  const cohorts = rows.map((row) => formatCohort(row.cohort_end));
  const every = Math.max(...rows.map(({ regions }) => regions));
  const isInEvery = (at: number): boolean => rows[at]?.regions === every;
  return {
    first: cohorts.find((_, at) => isInEvery(at)) ?? "",
    withRegions: formatRuns(cohorts, isInEvery),
    withCountry: formatRuns(cohorts, (at) => (rows[at]?.in_country ?? 0) > 0),
  };
}
