import { compareRepeated } from "../../stats/compare-repeated.ts";
import { inWords } from "../../words/numbers.ts";

/** A group of which some reoffended, in cohorts where one person can count up to four times. */
export type Group = { readonly offenders: number; readonly reoffenders: number };

const counts = ({ offenders, reoffenders }: Group) => ({ count: reoffenders, total: offenders });

/** Whether the rates of two groups differ by more than chance can make of them. */
export const differ = (one: Group, other: Group): boolean =>
  compareRepeated(counts(one), counts(other)).moreThanChance;

/**
 * How many groups chance could part from the lowest or the highest, to stand behind a title that names
 * these two: "; one other is too close to the highest to tell apart", or nothing.
 *
 * @throws Error where there are fewer than two groups
 */
export function sayTooClose(groups: readonly Group[]): string {
  const rate = ({ offenders, reoffenders }: Group): number => reoffenders / offenders;
  const sorted = groups.toSorted((a, b) => rate(a) - rate(b));
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (!lowest || !highest || lowest === highest) throw new Error("Two groups are needed.");
  const others = sorted.slice(1, -1);
  const low = others.filter((group) => !differ(lowest, group)).length;
  const high = others.filter((group) => !differ(highest, group)).length;
  const parts = [
    { count: low, end: "the lowest" },
    { count: high, end: "the highest" },
  ].filter(({ count }) => count > 0);
  const told = parts.map(({ count, end }, index) =>
    index === 0
      ? `${inWords(count)} ${count === 1 ? "other is" : "others are"} too close to ${end} to tell apart`
      : `${inWords(count)} to ${end}`,
  );
  return told.length === 0 ? "" : `; ${told.join(", and ")}`;
}
