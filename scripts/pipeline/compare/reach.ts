/**
 * Three times the highest figure around it, or a third of the lowest, and 20 away from it: a digit too
 * many, or one that was lost.
 */
const times = 3;
export const least = 20;

/** How many figures on either side of one are looked at. */
export const around = 24;

export type Side = {
  readonly side: "high" | "low";
  /** The highest of the others for a high one, the lowest for a low one. */
  readonly bound: number;
};

/**
 * Whether a figure is far off all of some others; undefined where it is not.
 *
 * @param far how many times the highest, where more is known than the figures themselves
 */
export function farOff(value: number, others: readonly number[], far = times): Side | undefined {
  const [highest, lowest] = [Math.max(...others), Math.min(...others)];
  if (value >= far * highest && value - highest >= least) return { side: "high", bound: highest };
  if (far * value <= lowest && lowest - value >= least) return { side: "low", bound: lowest };
  return undefined;
}

/** What stands around one place of a series, itself left out. */
export const neighbours = <T>(series: readonly T[], at: number, reach = around): readonly T[] => [
  ...series.slice(Math.max(0, at - reach), at),
  ...series.slice(at + 1, at + 1 + reach),
];

/** A figure of a series by its place in it, far off all others around it. */
export type Peak = Side & { readonly at: number; readonly value: number };

/**
 * The figures of a series that are far off all others around them.
 *
 * @param reach how many on either side are looked at
 */
export const peaksIn = (series: readonly number[], reach = around, far = times): Peak[] =>
  series.flatMap((value, at) => {
    const others = neighbours(series, at, reach);
    const found = 2 * others.length < reach ? undefined : farOff(value, others, far);
    return found === undefined ? [] : [{ at, value, ...found }];
  });
