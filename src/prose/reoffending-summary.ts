import type { Row } from "../database/query.ts";
import { compareProportions } from "../stats/compare-proportions.ts";
import { formatDecimal } from "./format.ts";

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

const toRate = (row: Row): CohortRate => ({
  cohortEnd: String(row["cohort_end"]),
  offenders: Number(row["offenders"]),
  reoffenders: Number(row["reoffenders"]),
  rate: Number(row["reoffending_rate"]),
});

const proportion = ({ offenders, reoffenders }: CohortRate) => ({
  count: reoffenders,
  total: offenders,
});

/** People can count four times in a year: an interval may be up to twice as wide as it looks. */
const widening = 2;

/**
 * The first and last cohorts of a series and whether they differ by more than chance. Because one
 * person can count up to four times, a difference is called more than chance only where it would
 * still be with an interval twice as wide, the most that four identical quarters could make of it.
 *
 * @param rows in order, with cohort_end, offenders, reoffenders, reoffending_rate
 * @throws Error for fewer than two rows
 */
export function compareEnds(rows: readonly Row[]): Summary {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last || first === last) throw new Error("Two cohorts are needed to compare.");
  const ends = { first: toRate(first), last: toRate(last) };
  const { difference, lower, upper } = compareProportions(
    proportion(ends.last),
    proportion(ends.first),
  );
  const reach = Math.max(upper - difference, difference - lower) * widening;
  const points = (value: number): string => formatDecimal(Math.abs(value) * 100);
  const direction = difference < 0 ? "lower" : "higher";
  const clear = Math.abs(difference) > reach;
  const verdict = clear
    ? `The rate is ${points(difference)} points ${direction}, and chance could account for about ${points(reach)} of them at most, even if the same people were counted again and again. But what is counted changed in October 2015, and the pandemic closed courts: how much of the difference is people reoffending ${difference < 0 ? "less" : "more"} cannot be told from these figures.`
    : `The rates differ by ${points(difference)} points; with people counted more than once, that can be chance.`;
  return { ...ends, verdict };
}
