/**
 * The middle value, or the mean of the two in the middle.
 *
 * @throws RangeError when there is none
 */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [(sorted.length - 1) >> 1, sorted.length >> 1].map((at) => sorted[at]);
  if (low === undefined || high === undefined) throw new RangeError("No values, no median.");
  return (low + high) / 2;
}

/** Makes the median absolute deviation of normal values their standard deviation: 1 / 0.67449. */
export const normalConsistency = 1.4826;

/** How far from their own middle values usually lie: their median absolute deviation, scaled. */
export function robustSpread(values: readonly number[]): number {
  const middle = median(values);
  return normalConsistency * median(values.map((value) => Math.abs(value - middle)));
}

/**
 * How many spreads a value lies from the middle of others, the modified z score of Iglewicz and
 * Hoaglin (How to Detect and Handle Outliers, 1993), whose own limit is 3.5. One odd year among the
 * others hardly moves it.
 *
 * @returns undefined where the others do not vary, so that there is no measure
 * @throws RangeError when there are no others
 */
export function robustDistance(value: number, others: readonly number[]): number | undefined {
  const spread = robustSpread(others);
  return spread === 0 ? undefined : Math.abs(value - median(others)) / spread;
}
