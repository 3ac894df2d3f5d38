import { compareProportions, type ProportionComparison } from "./compare-proportions.ts";
import type { Counts } from "./interval.ts";

/** Second proportion less the first, and how far chance could take it. Both in -1..1. */
export type RepeatedComparison = {
  readonly difference: number;
  /** The most that chance could account for. */
  readonly reach: number;
  readonly moreThanChance: boolean;
};

/** People can count four times in a year: an interval may be up to twice as wide as it looks. */
const widening = 2;

/** Whether a difference is more than chance, with its interval as wide as repeated people can make it. */
export function judgeRepeated({
  difference,
  lower,
  upper,
}: ProportionComparison): RepeatedComparison {
  const reach = Math.max(upper - difference, difference - lower) * widening;
  return { difference, reach, moreThanChance: Math.abs(difference) > reach };
}

/**
 * Two cohorts in which one person can count up to four times, as in sums of four quarters. A
 * difference is called more than chance only where it still would be with Newcombe's interval twice
 * as wide, the most that four identical quarters could make of it.
 *
 * Of rates that are adjusted for who is in the cohorts it takes the adjustment, which comes from a
 * score of each person's prediction, as without error: its own would make the reach wider.
 *
 * @throws RangeError when the counts are no proportions
 */
export function compareRepeated(first: Counts, second: Counts): RepeatedComparison {
  return judgeRepeated(compareProportions(second, first));
}
