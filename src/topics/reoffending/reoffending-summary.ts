import type { RowOfAnswer } from "../../database/ask/question.ts";
import type { adultsAndCountry } from "./charts/adults/adults-and-country.ts";
import { compareRepeated } from "../../stats/compare-repeated.ts";
import { formatDecimal } from "../../words/numbers.ts";
import { formatCohort } from "../../words/periods.ts";

/** The rate of one yearly cohort, with its counts. */
export type CohortRate = {
  readonly cohortEnd: string;
  readonly offenders: number;
  readonly reoffenders: number;
  readonly rate: number;
};

export type Summary = {
  readonly first: CohortRate;
  readonly last: CohortRate;
  readonly verdict: string;
};

/** A year of London’s adults, with its counts. */
export type Year = Pick<
  RowOfAnswer<typeof adultsAndCountry.question>,
  "cohort_end" | "offenders" | "reoffenders" | "reoffending_rate"
>;

const toRate = (row: Year): CohortRate => ({
  cohortEnd: row.cohort_end,
  offenders: row.offenders,
  reoffenders: row.reoffenders,
  rate: row.reoffending_rate,
});

const proportion = ({ offenders, reoffenders }: CohortRate) => ({
  count: reoffenders,
  total: offenders,
});

/**
 * The first and last cohorts of a series and whether they differ by more than chance, though one
 * person can count up to four times in each.
 *
 * @param rows in order, with cohort_end, offenders, reoffenders, reoffending_rate
 * @throws Error for fewer than two rows
 */
export function compareEnds(rows: readonly Year[]): Summary {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last || first === last) throw new Error("Two cohorts are needed to compare.");
  const ends = { first: toRate(first), last: toRate(last) };
  const { difference, reach, moreThanChance } = compareRepeated(
    proportion(ends.first),
    proportion(ends.last),
  );
  const points = (value: number): string => formatDecimal(Math.abs(value) * 100);
  const direction = difference < 0 ? "lower" : "higher";
  const verdict = moreThanChance
    ? `Yes. The rate is ${points(difference)} points ${direction}, and chance could make about ${points(reach)} of them at most. But counting changed in October 2015, and courts closed in the pandemic. So these figures cannot tell how much of the difference is people reoffending ${difference < 0 ? "less" : "more"}.`
    : `No. The rates differ by ${points(difference)} points; with people counted more than once, that can be chance.`;
  return { ...ends, verdict };
}

type Cohort = Pick<Year, "cohort_end" | "reoffending_rate">;

/**
 * How the country's rate of all ages moved after a cohort, where later cohorts are known: what a
 * figure that ends there leaves out.
 *
 * @param rows in order, with cohort_end and reoffending_rate
 */
export function sayCountrySince(rows: readonly Cohort[], cohortEnd: string): string {
  const then = rows.find((row) => row.cohort_end === cohortEnd);
  const last = rows.at(-1);
  if (!then || !last || then === last) return "";
  const [before, after] = [then.reoffending_rate, last.reoffending_rate];
  const moved = after > before ? "risen" : "fallen";
  return `In England and Wales the rate of all ages has ${moved} since, from ${formatDecimal(before)}% to ${formatDecimal(after)}% in ${formatCohort(last.cohort_end)}.`;
}
