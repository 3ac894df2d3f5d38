/** Counts by month or by year, in order; null where one is missing. */
export type Counts = readonly (number | null)[];

/** The periods from one on, beside the same ones a year earlier. */
export type Window = {
  /** Position of the first period. */
  readonly at: number;
  readonly periods: number;
  readonly before: number;
  readonly after: number;
};

/** How long a year is in a series, and how many periods a window has at least. */
export type Step = { readonly year: number; readonly fewest: number };

export const byMonth: Step = { year: 12, fewest: 3 };
export const byYear: Step = { year: 1, fewest: 1 };

function sumOf(counts: Counts, from: number, periods: number): number | undefined {
  let sum = 0;
  for (const count of counts.slice(from, from + periods)) {
    if (count === null) return undefined;
    sum += count;
  }
  return sum;
}

/**
 * Every period with a year before it: the sum of up to a year from it on, and of the same periods a
 * year earlier, so that seasons do not count. The last ones have fewer periods, down to the fewest;
 * windows with a missing count are left out.
 *
 * @param longest how many periods a window has, where there are as many
 */
export function windowsOf(
  counts: Counts,
  { year, fewest }: Step,
  longest = year,
): readonly Window[] {
  const windows: Window[] = [];
  for (let at = year; at + fewest <= counts.length; at += 1) {
    const periods = Math.min(longest, counts.length - at);
    const before = sumOf(counts, at - year, periods);
    const after = sumOf(counts, at, periods);
    if (before !== undefined && after !== undefined) windows.push({ at, periods, before, after });
  }
  return windows;
}
