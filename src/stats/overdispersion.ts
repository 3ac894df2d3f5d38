import { quantile } from "./quantile.ts";
import { requireCounts, requireProportion, type Counts } from "./interval.ts";

/** All counts over all totals: the centre line of a funnel. */
export function overallProportion(groups: readonly Counts[]): number {
  groups.forEach(requireCounts);
  const sum = (pick: (group: Counts) => number): number =>
    groups.reduce((total, group) => total + pick(group), 0);
  if (groups.length === 0) throw new RangeError("No groups, no overall proportion.");
  return sum((group) => group.count) / sum((group) => group.total);
}

/** The arcsine of the square root: the scale on which a proportion's variance is 1 / (4 total). */
export const stabilise = (proportion: number): number => Math.asin(Math.sqrt(proportion));

/** On that scale, by how many standard errors a group lies from a common proportion. */
const scoreOf = ({ count, total }: Counts, centre: number): number =>
  2 * Math.sqrt(total) * (stabilise(count / total) - stabilise(centre));

/**
 * The mean of squared z-scores, after a share of them at each end is drawn in to the score there.
 *
 * @throws RangeError when the share is not from 0 to below a half
 */
export function meanSquare(scores: readonly number[], winsorised: number): number {
  if (!(winsorised >= 0 && winsorised < 0.5))
    throw new RangeError(`From 0 to below half can be drawn in, not ${String(winsorised)}.`);
  const sorted = scores.toSorted((a, b) => a - b);
  const lowest = quantile(sorted, winsorised);
  const highest = quantile(sorted, 1 - winsorised);
  const squares = sorted.map((score) => Math.min(highest, Math.max(lowest, score)) ** 2);
  return squares.reduce((sum, square) => sum + square, 0) / squares.length;
}

/**
 * How much more widely groups scatter around a common proportion than chance allows: the mean of
 * their squared z-scores, after the furthest tenth at each end is drawn in to the 10th and 90th
 * percentile so that a few true outliers do not widen the funnel that should show them. D. J.
 * Spiegelhalter, "Funnel plots for comparing institutional performance", Statistics in Medicine 24
 * (2005); z-scores on the arcsine square-root scale, as in his "Handling over-dispersion of
 * performance indicators", Quality and Safety in Health Care 14 (2005).
 *
 * About 1, or a little less after winsorising, where only chance is at work. Meant for ten groups or
 * more.
 *
 * @param centre the common proportion, 0..1
 * @param winsorised share drawn in at each end, 0 to below 0.5
 * @returns phi, 0 or more: a ratio of variances
 * @throws RangeError when there are no groups, or the counts, centre or share are none
 */
export function overdispersion(
  groups: readonly Counts[],
  centre: number,
  winsorised = 0.1,
): number {
  if (groups.length === 0) throw new RangeError("No groups, no overdispersion.");
  groups.forEach(requireCounts);
  requireProportion(centre);
  return meanSquare(
    groups.map((group) => scoreOf(group, centre)),
    winsorised,
  );
}
