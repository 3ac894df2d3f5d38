import { requireCounts, type Counts } from "./interval.ts";

/** A whole group divided in two. */
export type Split = { readonly first: Counts; readonly second: Counts };

export type Recovered = {
  /** Every division that agrees with both percentages. */
  readonly splits: readonly Split[];
  /** How many divisions were tried. */
  readonly tried: number;
};

/** Whether a proportion may have been rounded to this whole percentage, halves either way. */
export const roundsTo = (percent: number, { count, total }: Counts): boolean =>
  Math.abs((100 * count) / total - percent) <= 0.5;

/**
 * Every division of a group in two parts of whole people, each of one person at least, by the size
 * of the first part and then by its count.
 *
 * @param whole count and total of both parts together: 21 of 38, say
 * @throws RangeError when the whole is no proportion
 */
export function allSplits(whole: Counts): readonly Split[] {
  requireCounts(whole);
  const splits: Split[] = [];
  for (let total = 1; total < whole.total; total += 1) {
    const rest = whole.total - total;
    const highest = Math.min(total, whole.count);
    for (let count = Math.max(0, whole.count - rest); count <= highest; count += 1) {
      splits.push({
        first: { count, total },
        second: { count: whole.count - count, total: rest },
      });
    }
  }
  return splits;
}

/**
 * The whole people behind two rounded percentages: of a group whose size and count are known, every
 * division in two parts that give these percentages.
 *
 * @param whole count and total of both parts together: 21 of 38, say
 * @param first percentage of one part, rounded to a whole number
 * @param second percentage of the other part
 * @throws RangeError when the whole is no proportion
 */
export function recoverCounts(whole: Counts, first: number, second: number): Recovered {
  const tried = allSplits(whole);
  return {
    splits: tried.filter((split) => roundsTo(first, split.first) && roundsTo(second, split.second)),
    tried: tried.length,
  };
}
