import { fewestInRange } from "../stats/quantile.ts";

type Range = {
  readonly lower_quartile: number;
  readonly upper_quartile: number;
  readonly places: number;
};

/**
 * "; 22.4% to 35.7% in the middle half of authorities in 2023-24", or nothing where fewer than three
 * have a figure. The ends would rest on one small place each.
 */
export function sayMiddleHalf(
  { lower_quartile: lower, upper_quartile: upper, places }: Range,
  write: (value: number) => string,
  when: string,
  who = "authorities",
): string {
  if (places < fewestInRange) return "";
  return `; ${write(lower)} to ${write(upper)} in the middle half of ${who} in ${when}`;
}
