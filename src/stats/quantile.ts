/** Quantile of sorted values by linear interpolation (type 7 of Hyndman and Fan, 1996). */
export function quantile(sorted: readonly number[], share: number): number {
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)] ?? 0;
  const above = sorted[Math.ceil(position)] ?? below;
  return below + (above - below) * (position - Math.floor(position));
}

/** Fewer values than this have no middle half: they are all there is. */
export const fewestInRange = 3;

/**
 * From the lower to the upper quartile: what places have in common, whatever the smallest of them
 * does. Nothing for fewer than three values, which have no middle half.
 */
export function middleHalf(
  values: readonly number[],
): { readonly lower: number; readonly upper: number } | undefined {
  if (values.length < fewestInRange) return undefined;
  const sorted = values.toSorted((a, b) => a - b);
  return { lower: quantile(sorted, 0.25), upper: quantile(sorted, 0.75) };
}
