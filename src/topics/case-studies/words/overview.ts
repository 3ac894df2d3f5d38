import { defineQuestion, type RowOfAnswer } from "../../../database/ask/question.ts";
import type { Programme } from "../../../datasets/documents/case-study-results.ts";
import { capitalise, formatEither } from "../../../words/lists.ts";
import { inWords } from "../../../words/numbers.ts";
import sql from "./overview.sql?raw";

/** What each programme states, in yes and no. */
export const caseStudyOverview = defineQuestion({
  name: "overview",
  sql,
  columns: {
    programme: "text",
    has_result: "truth",
    people: "number?",
    has_prediction: "truth",
    has_averages: "truth",
    has_two_periods: "truth",
    has_own_past: "truth",
    is_dated: "truth",
    has_chance: "truth",
    has_interval: "truth",
  },
});

/** What one case study states that a reader needs in order to judge it. */
export type Overview = {
  readonly programme: string;
  readonly hasResult: boolean;
  readonly people: number | null;
  readonly hasPrediction: boolean;
  readonly hasAverages: boolean;
  readonly hasTwoPeriods: boolean;
  readonly hasOwnPast: boolean;
  readonly isDated: boolean;
  readonly hasChance: boolean;
  readonly hasInterval: boolean;
};

/** One cell of the comparison: what there is, and whether it is there at all. */
export type Judged = { readonly is: boolean; readonly words: string };

export type ComparisonRow = {
  readonly result: Judged;
  readonly beside: Judged;
  readonly people: Judged;
  readonly dates: Judged;
  readonly chance: Judged;
};

/** The rows of `overview.sql`. */
export const readOverview = (
  rows: readonly RowOfAnswer<typeof caseStudyOverview>[],
): readonly Overview[] =>
  rows.map((row) => ({
    programme: row.programme,
    hasResult: row.has_result,
    people: row.people,
    hasPrediction: row.has_prediction,
    hasAverages: row.has_averages,
    hasTwoPeriods: row.has_two_periods,
    hasOwnPast: row.has_own_past,
    isDated: row.is_dated,
    hasChance: row.has_chance,
    hasInterval: row.has_interval,
  }));

const besideWords = (one: Overview): readonly string[] => [
  ...(one.hasPrediction ? ["a predicted rate"] : []),
  ...(one.hasTwoPeriods ? ["the year before"] : []),
  ...(one.hasOwnPast ? ["the same people’s past"] : []),
  ...(one.hasAverages ? ["averages of other people"] : []),
];

function chanceOf({ hasInterval, hasChance }: Overview): Judged {
  if (hasInterval) return { is: true, words: "intervals and tests" };
  return hasChance
    ? { is: true, words: "a test of one part" }
    : { is: false, words: "cannot be worked out" };
}

/** What each study states, side by side. */
export function comparisonOf(one: Overview): ComparisonRow {
  const beside = besideWords(one);
  return {
    result: { is: one.hasResult, words: one.hasResult ? "in numbers" : "none stated" },
    beside: { is: beside.length > 0, words: beside.length > 0 ? beside.join(", ") : "nothing" },
    people: {
      is: one.people !== null,
      words: one.people === null ? "not stated" : String(one.people),
    },
    dates: { is: one.isDated, words: one.isDated ? "stated" : "not stated" },
    chance: chanceOf(one),
  };
}

/**
 * What can be learnt from the programmes, in a few sentences.
 *
 * @param all the programmes, without the review
 * @param withSimilarPeople how many set their result beside similar people
 */
export function overviewLead(all: readonly Overview[], withSimilarPeople: number): string {
  const withResult = all.filter(({ hasResult }) => hasResult);
  const compared = withResult.filter((one) => besideWords(one).length > 0);
  const beside = formatEither([...new Set(compared.flatMap(besideWords))]);
  return [
    `Of ${inWords(all.length)} programmes, ${inWords(withResult.length)} state a result in numbers.`,
    `${compared.length === withResult.length ? "Each of these is" : `${capitalise(inWords(compared.length))} of these are`} set beside something: ${beside}.`,
    withSimilarPeople === 0
      ? "None is set beside similar people who were not in the programme. So they show how London has tried to cut reoffending, and not what worked."
      : `Beside similar people who were not in the programme: ${inWords(withSimilarPeople)}.`,
  ].join(" ");
}

/** @throws Error for a programme without a row */
export function overviewOf(all: readonly Overview[], programme: Programme): Overview {
  const found = all.find((one) => one.programme === programme);
  if (found === undefined) throw new Error(`${programme} is not in the overview.`);
  return found;
}
