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
const roundsTo = (percent: number, { count, total }: Counts): boolean =>
  Math.abs((100 * count) / total - percent) <= 0.5;

/**
 * The whole people behind two rounded percentages: of a group whose size and count are known, every
 * division in two parts that give these percentages. Each part has one person at least.
 *
 * @param whole count and total of both parts together: 21 of 38, say
 * @param first percentage of one part, rounded to a whole number
 * @param second percentage of the other part
 * @throws RangeError when the whole is no proportion
 */
export function recoverCounts(whole: Counts, first: number, second: number): Recovered {
  requireCounts(whole);
  const splits: Split[] = [];
  let tried = 0;
  for (let total = 1; total < whole.total; total += 1) {
    const rest = whole.total - total;
    const highest = Math.min(total, whole.count);
    for (let count = Math.max(0, whole.count - rest); count <= highest; count += 1) {
      tried += 1;
      const split = {
        first: { count, total },
        second: { count: whole.count - count, total: rest },
      };
      if (roundsTo(first, split.first) && roundsTo(second, split.second)) splits.push(split);
    }
  }
  return { splits, tried };
}
