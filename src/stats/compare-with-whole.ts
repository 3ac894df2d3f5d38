import { compareProportions, type ProportionComparison } from "./compare-proportions.ts";
import { judgeRepeated, type RepeatedComparison } from "./compare-repeated.ts";
import { requireCounts, type Counts } from "./interval.ts";

/**
 * A part's proportion less that of the whole it belongs to: a place and London. Both vary by chance,
 * and together, because the part counts in the whole. The difference is that between the part and
 * everyone else, which are independent, times everyone else's share of the whole; so is its interval,
 * which is Newcombe's as in `compareProportions`, and the p-value is the same.
 *
 * Only where the whole's counts hold the part's: the same cohort, ages and source.
 *
 * @param level 0.95 for a 95% interval
 * @throws RangeError when the counts are no proportions, the part is not within the whole or is all
 *   of it, or the level is none
 */
export function compareWithWhole(part: Counts, whole: Counts, level = 0.95): ProportionComparison {
  requireCounts(part);
  requireCounts(whole);
  const others = { count: whole.count - part.count, total: whole.total - part.total };
  if (others.total < 1 || others.count < 0 || others.count > others.total)
    throw new RangeError(
      `${String(part.count)} of ${String(part.total)} is no part of ${String(whole.count)} of ${String(whole.total)}.`,
    );
  const { difference, lower, upper, p } = compareProportions(part, others, level);
  const share = others.total / whole.total;
  return { difference: difference * share, lower: lower * share, upper: upper * share, p };
}

/**
 * The same for cohorts in which one person can count up to four times: the part's proportion less the
 * whole's, called more than chance only as `compareRepeated` has it.
 */
export function compareRepeatedWithWhole(part: Counts, whole: Counts): RepeatedComparison {
  return judgeRepeated(compareWithWhole(part, whole));
}
