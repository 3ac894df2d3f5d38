import { funnelLimits } from "./funnel-limits.ts";
import { requireCounts, requireProportion, type Counts, type Interval } from "./interval.ts";
import { meanSquare, stabilise } from "./overdispersion.ts";

/** A figure of one group and the variance that chance gives it, on any one scale. */
export type Estimate = { readonly value: number; readonly variance: number };

/**
 * The variance of groups' true values around a centre, beyond what chance gives their estimates, by
 * the method of moments: R. DerSimonian and N. Laird, "Meta-analysis in clinical trials", Controlled
 * Clinical Trials 7 (1986), where nothing is drawn in and the centre is the mean weighted by
 * 1 / variance. With the furthest z-scores drawn in, as D. J. Spiegelhalter has it in "Handling
 * over-dispersion of performance indicators", Quality and Safety in Health Care 14 (2005), a few true
 * outliers do not widen what should show them.
 *
 * @param winsorised share of the groups drawn in at each end, 0 to below 0.5
 * @returns tau squared, in the square of the values' unit; 0 where chance explains the scatter
 * @throws RangeError when there are fewer than two groups, a variance is not above 0, or the share
 *   is none
 */
export function varianceBetween(
  estimates: readonly Estimate[],
  centre: number,
  winsorised: number,
): number {
  if (estimates.length < 2) throw new RangeError("Between fewer than two groups nothing varies.");
  if (!estimates.every(({ variance }) => variance > 0 && Number.isFinite(variance)))
    throw new RangeError("The variance of an estimate is above 0.");
  const scores = estimates.map(({ value, variance }) => (value - centre) / Math.sqrt(variance));
  const weights = estimates.map(({ variance }) => 1 / variance);
  const sum = (values: readonly number[]): number =>
    values.reduce((total, value) => total + value, 0);
  const excess = estimates.length * meanSquare(scores, winsorised) - (estimates.length - 1);
  const scale = sum(weights) - sum(weights.map((weight) => weight ** 2)) / sum(weights);
  return Math.max(0, excess / scale);
}

/**
 * The same for proportions, on the arcsine square-root scale: the spread of groups' true proportions,
 * for `additiveLimits`. Meant for ten groups or more.
 *
 * @param centre the common proportion, 0..1
 * @returns tau squared, on that scale
 * @throws RangeError when there are fewer than two groups, or the counts, centre or share are none
 */
export function proportionsBetween(
  groups: readonly Counts[],
  centre: number,
  winsorised = 0.1,
): number {
  groups.forEach(requireCounts);
  requireProportion(centre);
  const estimates = groups.map(({ count, total }) => ({
    value: stabilise(count / total),
    variance: 1 / (4 * total),
  }));
  return varianceBetween(estimates, stabilise(centre), winsorised);
}

/**
 * Limits of a funnel whose groups have true proportions of their own: Spiegelhalter's additive
 * random-effects model, in which tau squared is added to the variance of chance at every size. The
 * multiplicative one of `funnelLimits` goes on narrowing as groups grow; this one does not, which
 * suits groups of thousands of people, some of whom are counted more than once. As there, the
 * binomial part is exact, widened on the arcsine square-root scale. Not adjusted for who is in a
 * group.
 *
 * @param centre overall proportion, 0..1
 * @param total size of the group, a whole number
 * @param level 0.95 or 0.998
 * @param tauSquared from `proportionsBetween`; 0 for none
 * @returns proportions in 0..1
 * @throws RangeError when the centre, total, level or tau squared is none
 */
export function additiveLimits(
  centre: number,
  total: number,
  level: number,
  tauSquared: number,
): Interval {
  if (!(tauSquared >= 0 && Number.isFinite(tauSquared)))
    throw new RangeError(`Tau squared is a variance of 0 or more, not ${String(tauSquared)}.`);
  return funnelLimits(centre, total, level, 1 + 4 * total * tauSquared);
}
