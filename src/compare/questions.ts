import type { Question } from "../database/ask/question.ts";
import type { Measure, QuestionName } from "./measure.ts";
import { answerKinds, type AnswerKinds } from "./rows.ts";
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
} as const satisfies Readonly<Record<QuestionName, string>>;

/** The question of a measure, with the columns that it answers. */
export const askedFor = (measure: Measure): Question<AnswerKinds> => ({
  name: `Compare, ${measure.id}`,
  sql: questions[measure.question],
  columns: answerKinds(measure),
});
