import type { Interval } from "./interval.ts";

/** The step that a number in round figures is rounded to: the largest power of ten that divides it. */
function stepOf(rounded: number): number {
  let step = 1;
  while (rounded !== 0 && rounded % (step * 10) === 0) step *= 10;
  return step;
}

/** What a number in round figures can stand for, both ends included: 540000 -> 535000 to 545000. */
export function roundedRange(rounded: number): Interval {
  const half = stepOf(rounded) / 2;
  return { lower: rounded - half, upper: rounded + half };
}

/**
 * Every percentage that two numbers in round figures can stand for.
 *
 * @throws RangeError when the total can be zero or less
 */
export function roundedPercentage(count: number, total: number): Interval {
  const [counts, totals] = [roundedRange(count), roundedRange(total)];
  if (!(totals.lower > 0)) throw new RangeError(`${String(total)} can be nobody: no percentage.`);
  return {
    lower: (100 * counts.lower) / totals.upper,
    upper: (100 * counts.upper) / totals.lower,
  };
}
