/** The probabilities of `first`, `first + 1` and so on; all outcomes not listed have none. */
export type DiscreteProbabilities = {
  readonly first: number;
  readonly probabilities: readonly number[];
};

/**
 * The probabilities of a distribution with one peak over whole numbers, from the ratios of
 * neighbours: 1 at the peak, multiplied outwards and divided by the sum. Nothing is lost to large
 * factorials, so the relative error stays near that of one floating-point number per step. Outcomes
 * whose probability is below about 1e-300 of the peak's are left out.
 *
 * @param range lowest and highest outcome and the likeliest one, whole numbers
 * @param ratio probability of `outcome + 1` divided by that of `outcome`
 */
export function probabilitiesByRatio(
  range: { readonly lowest: number; readonly peak: number; readonly highest: number },
  ratio: (outcome: number) => number,
): DiscreteProbabilities {
  const below: number[] = [];
  for (let k = range.peak, weight = 1; k > range.lowest; k -= 1) {
    weight /= ratio(k - 1);
    if (weight < 1e-300) break;
    below.push(weight);
  }
  const above: number[] = [];
  for (let k = range.peak, weight = 1; k < range.highest; k += 1) {
    weight *= ratio(k);
    if (weight < 1e-300) break;
    above.push(weight);
  }
  const weights = [...below.reverse(), 1, ...above];
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return {
    first: range.peak - below.length,
    probabilities: weights.map((weight) => weight / sum),
  };
}

/**
 * Two-sided p-value of an outcome by likelihood: the sum of the probabilities that are not larger
 * than its own. Equal ones, which floating point may part, are held together by a relative
 * tolerance of 1e-7, as in R's `fisher.test` and `binom.test`.
 *
 * @returns 0..1
 */
export function sumNotLarger(distribution: DiscreteProbabilities, outcome: number): number {
  const observed = distribution.probabilities[outcome - distribution.first] ?? 0;
  const sum = distribution.probabilities
    .filter((probability) => probability <= observed * (1 + 1e-7))
    .reduce((total, probability) => total + probability, 0);
  return Math.min(1, sum);
}
