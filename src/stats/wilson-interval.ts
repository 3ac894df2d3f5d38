import { requireCounts, type Interval } from "./interval.ts";
import { normalScore } from "./normal.ts";

/**
 * Wilson's score interval of a proportion, without continuity correction: the proportions that a
 * score test would not reject. E. B. Wilson, "Probable inference, the law of succession, and
 * statistical inference", JASA 22 (1927); method 3 of R. G. Newcombe, "Two-sided confidence
 * intervals for the single proportion", Statistics in Medicine 17 (1998).
 *
 * It takes every case as independent of the others: where one person can count more than once, it
 * is too narrow.
 *
 * @param count how many of the total; whole numbers
 * @param level 0.95 for a 95% interval
 * @returns proportions in 0..1
 * @throws RangeError when the counts are no proportion or the level is none
 */
export function wilsonInterval(count: number, total: number, level = 0.95): Interval {
  requireCounts({ count, total });
  const z = normalScore(level);
  const middle = 2 * count + z * z;
  const half = z * Math.sqrt(z * z + (4 * count * (total - count)) / total);
  const scale = 2 * (total + z * z);
  return {
    lower: count === 0 ? 0 : (middle - half) / scale,
    upper: count === total ? 1 : (middle + half) / scale,
  };
}
