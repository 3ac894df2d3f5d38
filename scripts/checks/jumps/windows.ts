/** Counts by month, in order; null where one is missing. */
export type Counts = readonly (number | null)[];

/** The months from one on, beside the same months a year earlier. */
export type Window = {
  /** Position of the first month. */
  readonly at: number;
  readonly months: number;
  readonly before: number;
  readonly after: number;
};

export const year = 12;
const fewestMonths = 3;

function sumOf(counts: Counts, from: number, months: number): number | undefined {
  let sum = 0;
  for (const count of counts.slice(from, from + months)) {
    if (count === null) return undefined;
    sum += count;
  }
  return sum;
}

/**
 * Every month with a year before it and three months from it on: the sum of up to twelve months from
 * it on, and of the same months a year earlier, so that seasons do not count. Windows with a missing
 * month are left out.
 *
 * @param longest how many months a window has, where there are as many
 */
export function windowsOf(counts: Counts, longest = year): readonly Window[] {
  const windows: Window[] = [];
  for (let at = year; at + fewestMonths <= counts.length; at += 1) {
    const months = Math.min(longest, counts.length - at);
    const before = sumOf(counts, at - year, months);
    const after = sumOf(counts, at, months);
    if (before !== undefined && after !== undefined) windows.push({ at, months, before, after });
  }
  return windows;
}
