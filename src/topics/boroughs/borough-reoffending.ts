import type { RowOfAnswer } from "../../database/ask/question.ts";
import type { childrenRange } from "../reoffending/charts/children/children-range.ts";
import { formatDecimal } from "../../words/numbers.ts";
import { formatCohort } from "../../words/periods.ts";

type Year = Pick<RowOfAnswer<typeof childrenRange.question>, "cohort_end" | "rate" | "london_rate">;
type Published = Year & { readonly rate: number };

/**
 * What can be said of reoffending in one authority and what cannot, in plain sentences.
 *
 * @param adultsLoaded whether counts of its adults are in the data
 * @param children the rows of `children-range.sql`, in order
 */
export function describeBoroughReoffending(
  name: string,
  adultsLoaded: boolean,
  children: readonly Year[],
): readonly string[] {
  const latest = children.findLast((row): row is Published => row.rate !== null);
  const newest = children.at(-1);
  const adults = adultsLoaded
    ? `For adults in ${name} there are counts, so their rate has an interval, below.`
    : `For adults the open figures at hand stop at London as a whole: nothing can be said here about adults in ${name}.`;
  if (!latest || !newest) {
    return [
      adults,
      `For children in ${name} no rate is published at all, so nothing can be said about them either.`,
    ];
  }
  const same = latest.cohort_end === newest.cohort_end;
  const figure = `Of children aged 15 to 17 in ${name}’s cohorts of ${formatCohort(latest.cohort_end)}, ${formatDecimal(latest.rate)}% were proven to reoffend within a year${same ? "" : ", the latest rate published"}; in London as a whole ${formatDecimal(latest.london_rate)}%.`;
  return [
    adults,
    `${figure} It comes without counts, so whether that differs by more than chance, or from year to year, cannot be said.`,
  ];
}
