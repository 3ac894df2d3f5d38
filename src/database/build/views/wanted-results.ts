import { caseStudyResults } from "../../../datasets/documents/case-study-results.ts";
import type { View } from "./view.ts";

const { measure, group, stated_value, recomputed_value, unit, note } = caseStudyResults.columns;

/** What a claim about a case study rests on. */
export const wantedResults: View = {
  name: "wanted_results",
  takes: ["of_programme", "of_pairs"],
  example:
    "wanted_results('RADAR', [('people followed', 'all'), ('earlier proven offences', 'all')])",
  title: "Results that a test of a case study would need",
  description:
    "Takes a programme and a list of pairs of measure and group. Gives case_study_results of each, in the list’s order; where the document gives none, a row with no figure.",
  key: ["place", "period"],
  columns: {
    place: { type: "integer", meaning: "its place in the list, from 1" },
    measure,
    group,
    period: { type: "text", meaning: "when; or that it is not stated" },
    stated_value,
    recomputed_value,
    unit: { ...unit, nullable: true },
    note,
  },
  sql: `
SELECT
  wanted.place,
  wanted.pair[1] AS measure,
  wanted.pair[2] AS "group",
  coalesce(stated.period, 'not stated') AS period,
  stated.stated_value,
  stated.recomputed_value,
  stated.unit,
  stated.note
FROM (
  SELECT
    unnest(of_pairs) AS pair,
    CAST(generate_subscripts(of_pairs, 1) AS INTEGER) AS place
) AS wanted
LEFT JOIN case_study_results AS stated
  ON stated.programme = of_programme
    AND stated.measure = wanted.pair[1]
    AND stated."group" = wanted.pair[2]`,
};
