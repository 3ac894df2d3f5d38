import { binomialTails } from "./binomial.ts";
import { requireCounts, requireLevel, type Interval } from "./interval.ts";

/** The chance at which a rising test first fails, to the last digit, by halving. */
function crossing(from: number, to: number, isPast: (chance: number) => boolean): number {
  let lower = from;
  let upper = to;
  for (;;) {
    const middle = lower + (upper - lower) / 2;
    if (middle <= lower || middle >= upper) return middle;
    if (isPast(middle)) upper = middle;
    else lower = middle;
  }
}

/**
 * The exact interval of a proportion of C. J. Clopper and E. S. Pearson, "The use of confidence or
 * fiducial limits illustrated in the case of the binomial", Biometrika 26 (1934): each limit is the
 * chance at which the count, or one further out, has a probability of half of what the level leaves.
 * It covers at least as often as it says, and is wider than Wilson's.
 *
 * @param count how many of the total; whole numbers
 * @param level 0.95 for a 95% interval
 * @returns proportions in 0..1
 * @throws RangeError when the counts are no proportion or the level is none
 */
export function clopperPearsonInterval(count: number, total: number, level = 0.95): Interval {
  requireCounts({ count, total });
  requireLevel(level);
  const tail = (1 - level) / 2;
  const proportion = count / total;
  return {
    lower:
      count === 0
        ? 0
        : crossing(0, proportion, (chance) => binomialTails(count, total, chance).atLeast > tail),
    upper:
      count === total
        ? 1
        : crossing(proportion, 1, (chance) => binomialTails(count, total, chance).atMost < tail),
  };
}
