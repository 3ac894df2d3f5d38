import type { RowOfAnswer } from "../../../database/ask/question.ts";
import { formatCohort } from "../../../words/periods.ts";
import type { childrenRange } from "../../reoffending/charts/children/children-range.ts";
import { isYearBefore, rate, upFrom, withArticle, type Answer } from "./answer.ts";

type Year = Pick<RowOfAnswer<typeof childrenRange.question>, "cohort_end" | "rate" | "london_rate">;
type Published = Year & { readonly rate: number };

/**
 * Children's reoffending in one authority, as far as it is published.
 *
 * @param rows of `children-range.sql`, in order
 * @throws Error where there are none
 */
export function answerChildren(name: string, rows: readonly Year[]): Answer {
  const newest = rows.at(-1);
  if (!newest) throw new Error("There are no cohorts of children.");
  const published = rows.filter((row): row is Published => row.rate !== null);
  const [latest, before] = [published.at(-1), published.at(-2)];
  const heading = "Children’s reoffending";
  const more = "children-range";
  if (!latest) {
    return {
      about: "children",
      heading,
      until: newest.cohort_end,
      figure: "No figure",
      says: [
        `is published for children in ${withArticle(name)}.`,
        `London as a whole: ${rate(newest.london_rate)} of children aged 15 to 17 were proven to reoffend within a year.`,
      ],
      sure: [],
      more,
    };
  }
  const since = !before
    ? []
    : [
        `${upFrom(latest.rate, before.rate)} ${isYearBefore(before.cohort_end, latest.cohort_end) ? "the year before" : `in ${formatCohort(before.cohort_end)}, the last one before`}.`,
      ];
  return {
    about: "children",
    heading,
    until: latest.cohort_end,
    figure: rate(latest.rate),
    says: [
      "of children aged 15 to 17 were proven to reoffend within a year.",
      ...since,
      `London: ${rate(latest.london_rate)}.`,
    ],
    sure: [
      ...(latest === newest
        ? []
        : [`No newer rate is published for ${withArticle(name)}, though London has one.`]),
      "No counts are published, so chance cannot be ruled out.",
    ],
    more,
  };
}
