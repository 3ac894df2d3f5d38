import type { RowOfAnswer } from "../../database/ask/question.ts";
import type { londonAllAges } from "./charts/london-all-ages.ts";
import { formatDecimal } from "../../words/numbers.ts";
import { formatMonth } from "../../words/periods.ts";

/**
 * London's newest rate there is, in a sentence that names its ages and its year.
 *
 * @param rows of `london-all-ages.sql`, in order
 * @throws Error where there are none
 */
export function describeNewestLondon(
  rows: readonly RowOfAnswer<typeof londonAllAges.question>[],
): string {
  const latest = rows.at(-1);
  if (!latest) throw new Error("London has no rate of all ages.");
  return `London’s newest figure is for all ages, adults and children: ${formatDecimal(latest.reoffending_rate)}% of the cohort of the year to ${formatMonth(latest.cohort_end)} were proven to reoffend within a year.`;
}
