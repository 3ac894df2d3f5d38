import { kindsOf, type KindsOf } from "../charts/columns.ts";
import type { Kinds, Question, RowOf } from "../database/ask/question.ts";
import type { Measure } from "./measure.ts";
import { countOf } from "./on-scale.ts";
import { canonical } from "./rows.ts";
import children from "./sql/children.sql?raw";
import context from "./sql/context.sql?raw";
import crimeYearly from "./sql/crime-yearly.sql?raw";
import crime from "./sql/crime.sql?raw";
import firstTimeEntrants from "./sql/first-time-entrants.sql?raw";
import official from "./sql/official.sql?raw";
import oldMeasure from "./sql/old-measure.sql?raw";
import population from "./sql/population.sql?raw";
import reoffencesEach from "./sql/reoffences-each.sql?raw";
import reoffending from "./sql/reoffending.sql?raw";

/** The SQL of every question, by its name. */
export const questions = {
  crime,
  "crime-yearly": crimeYearly,
  official,
  reoffending,
  "reoffences-each": reoffencesEach,
  "old-measure": oldMeasure,
  children,
  "first-time-entrants": firstTimeEntrants,
  population,
  context,
} as const satisfies Readonly<Record<string, string>>;

/** What every answer has, and the counts that its measure rests on. */
export type AnswerKinds = KindsOf<typeof canonical> & Kinds;
export type AnswerRow = RowOf<AnswerKinds>;

/** The question of a measure, with the columns that it answers. */
export const askedFor = (measure: Measure): Question<AnswerKinds> => ({
  name: `Compare, ${measure.id}`,
  sql: questions[measure.question],
  columns: {
    ...kindsOf(measure.basis),
    ...(measure.scales[0] === "published" ? {} : { [countOf(measure)]: "number?" }),
    ...kindsOf(canonical),
  },
});
