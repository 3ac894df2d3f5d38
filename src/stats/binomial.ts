import {
  probabilitiesByRatio,
  sumNotLarger,
  type DiscreteProbabilities,
} from "./discrete-probabilities.ts";
import { requireCounts, requireProportion } from "./interval.ts";

/**
 * The binomial probabilities of 0 to `total` successes at a given chance of one.
 *
 * @param chance chance of one success, 0..1
 */
export function binomialProbabilities(total: number, chance: number): DiscreteProbabilities {
  requireCounts({ count: 0, total });
  requireProportion(chance);
  if (chance === 0) return { first: 0, probabilities: [1] };
  if (chance === 1) return { first: total, probabilities: [1] };
  const odds = chance / (1 - chance);
  return probabilitiesByRatio(
    { lowest: 0, peak: Math.min(total, Math.floor((total + 1) * chance)), highest: total },
    (successes) => ((total - successes) / (successes + 1)) * odds,
  );
}

/** The chances of as few, and of as many, as were counted; together 1 plus that of the count. */
export type BinomialTails = { readonly atMost: number; readonly atLeast: number };

/**
 * Exact binomial tail probabilities: the chance of at most and of at least `count` of `total` when
 * each of them has the same chance, independently. Sums of the probability function, no
 * approximation. The chance is taken as exact: where it is itself an estimate (a predicted rate of
 * reoffending), the tails are too small.
 *
 * @param chance chance of one success, 0..1
 * @returns probabilities in 0..1
 * @throws RangeError when the counts are no proportion or the chance is none
 */
export function binomialTails(count: number, total: number, chance: number): BinomialTails {
  requireCounts({ count, total });
  const { first, probabilities } = binomialProbabilities(total, chance);
  const add = (sum: number, probability: number): number => sum + probability;
  const below = probabilities.slice(0, Math.max(0, count - first)).reduce(add, 0);
  const above = probabilities.slice(Math.max(0, count - first + 1)).reduceRight(add, 0);
  const own = probabilities[count - first] ?? 0;
  return { atMost: Math.min(1, below + own), atLeast: Math.min(1, above + own) };
}

/**
 * Exact two-sided binomial test by likelihood: the chance of an outcome not likelier than the
 * count. What R's `binom.test` gives.
 *
 * @param chance chance of one success under the hypothesis, 0..1
 * @returns p-value in 0..1
 * @throws RangeError when the counts are no proportion or the chance is none
 */
export function binomialTest(count: number, total: number, chance: number): number {
  requireCounts({ count, total });
  return sumNotLarger(binomialProbabilities(total, chance), count);
}
