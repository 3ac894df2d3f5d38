import { probabilitiesByRatio, sumNotLarger } from "./discrete-probabilities.ts";
import { requireCounts, type Counts } from "./interval.ts";

/**
 * Fisher's exact test of two proportions, two-sided: with the margins of the 2 x 2 table held, the
 * sum of the probabilities of all tables that are not likelier than the observed one. R. A. Fisher,
 * "The logic of inductive inference", Journal of the Royal Statistical Society 98 (1935); the
 * two-sided rule of J. O. Irwin (1935) and of R's `fisher.test`. For small groups.
 *
 * @param first count and total of one group: 10 of 22, say
 * @returns p-value in 0..1
 * @throws RangeError when the counts are no proportions
 */
export function fisherExact(first: Counts, second: Counts): number {
  requireCounts(first);
  requireCounts(second);
  const total = first.total + second.total;
  const hits = first.count + second.count;
  const lowest = Math.max(0, hits - second.total);
  const highest = Math.min(hits, first.total);
  const likeliest = Math.floor(((hits + 1) * (first.total + 1)) / (total + 2));
  const hypergeometric = probabilitiesByRatio(
    { lowest, peak: Math.min(highest, Math.max(lowest, likeliest)), highest },
    (k) => ((hits - k) / (k + 1)) * ((first.total - k) / (second.total - hits + k + 1)),
  );
  return sumNotLarger(hypergeometric, first.count);
}
