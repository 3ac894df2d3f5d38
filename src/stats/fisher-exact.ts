import {
  probabilitiesByRatio,
  sumNotLarger,
  type DiscreteProbabilities,
} from "./discrete-probabilities.ts";
import { requireCounts, type Counts } from "./interval.ts";

/**
 * How many of all the hits fall to the first group when they are dealt at random among everyone: the
 * hypergeometric distribution, with the margins of the 2 x 2 table held.
 *
 * @param first count and total of one group: 10 of 22, say
 * @throws RangeError when the counts are no proportions
 */
export function dealtAtRandom(first: Counts, second: Counts): DiscreteProbabilities {
  requireCounts(first);
  requireCounts(second);
  const total = first.total + second.total;
  const hits = first.count + second.count;
  const lowest = Math.max(0, hits - second.total);
  const highest = Math.min(hits, first.total);
  const likeliest = Math.floor(((hits + 1) * (first.total + 1)) / (total + 2));
  return probabilitiesByRatio(
    { lowest, peak: Math.min(highest, Math.max(lowest, likeliest)), highest },
    (k) => ((hits - k) / (k + 1)) * ((first.total - k) / (second.total - hits + k + 1)),
  );
}

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
export const fisherExact = (first: Counts, second: Counts): number =>
  sumNotLarger(dealtAtRandom(first, second), first.count);
