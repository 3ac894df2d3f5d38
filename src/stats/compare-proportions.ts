import { requireCounts, type Counts, type Interval } from "./interval.ts";
import { twoSidedP } from "./normal.ts";
import { wilsonInterval } from "./wilson-interval.ts";

/** First proportion less the second, in -1..1, with its interval and a two-sided p-value. */
export type ProportionComparison = Interval & {
  readonly difference: number;
  readonly p: number;
};

/** Statistic of the two-sample test with pooled variance; 0 where nothing varies. */
function pooledScore(first: Counts, second: Counts, difference: number): number {
  const pooled = (first.count + second.count) / (first.total + second.total);
  const variance = pooled * (1 - pooled) * (1 / first.total + 1 / second.total);
  return variance === 0 ? 0 : difference / Math.sqrt(variance);
}

/**
 * Two independent proportions compared.
 *
 * The interval is Newcombe's hybrid score interval, which joins the two Wilson intervals, without
 * continuity correction: method 10 of R. G. Newcombe, "Interval estimation for the difference
 * between independent proportions", Statistics in Medicine 17 (1998).
 *
 * The p-value is that of the two-sample z-test with pooled variance and no continuity correction,
 * which is Pearson's chi-squared test of the 2 x 2 table (K. Pearson, 1900). It is an approximation:
 * where an expected count is below 5, use `fisherExact` instead. It and the interval come from
 * different variances, so near the border one may include 0 where the other is just significant.
 *
 * Both take every case as independent: for cohorts in which people count more than once the interval
 * is too narrow and the p-value too small.
 *
 * @param level 0.95 for a 95% interval
 * @throws RangeError when the counts are no proportions or the level is none
 */
export function compareProportions(
  first: Counts,
  second: Counts,
  level = 0.95,
): ProportionComparison {
  requireCounts(first);
  requireCounts(second);
  const one = first.count / first.total;
  const two = second.count / second.total;
  const ofOne = wilsonInterval(first.count, first.total, level);
  const ofTwo = wilsonInterval(second.count, second.total, level);
  const difference = one - two;
  return {
    difference,
    lower: Math.max(-1, difference - Math.hypot(one - ofOne.lower, ofTwo.upper - two)),
    upper: Math.min(1, difference + Math.hypot(ofOne.upper - one, two - ofTwo.lower)),
    p: twoSidedP(pooledScore(first, second, difference)),
  };
}
