/**
 * Three times the highest figure around it, or a third of the lowest, and 20 away from it: a digit too
 * many, or one that was lost.
 */
const times = 3;
const least = 20;

/** How many figures on either side of one are looked at. */
export const around = 24;

export type Side = {
  readonly side: "high" | "low";
  /** The highest of the others for a high one, the lowest for a low one. */
  readonly bound: number;
};

/** Whether a figure is far off all of some others; undefined where it is not. */
export function farOff(value: number, others: readonly number[]): Side | undefined {
  const [highest, lowest] = [Math.max(...others), Math.min(...others)];
  if (value >= times * highest && value - highest >= least) return { side: "high", bound: highest };
  if (times * value <= lowest && lowest - value >= least) return { side: "low", bound: lowest };
  return undefined;
}

/** What stands around one place of a series, itself left out. */
export const neighbours = <T>(series: readonly T[], at: number): readonly T[] => [
  ...series.slice(Math.max(0, at - around), at),
  ...series.slice(at + 1, at + 1 + around),
];
