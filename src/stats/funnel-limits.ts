import { binomialProbabilities } from "./binomial.ts";
import type { DiscreteProbabilities } from "./discrete-probabilities.ts";
import { requireCounts, requireLevel, requireProportion, type Interval } from "./interval.ts";
import { stabilise } from "./overdispersion.ts";

/**
 * The number below which `share` of a discrete distribution lies, made continuous: r - a, where r is
 * the smallest outcome with P(R <= r) of the share or more, and a = (P(R <= r) - share) / P(R = r).
 */
function interpolatedQuantile(distribution: DiscreteProbabilities, share: number): number {
  let below = 0;
  let outcome = distribution.first;
  for (const probability of distribution.probabilities) {
    const upTo = below + probability;
    if (upTo >= share) return outcome - (upTo - share) / probability;
    below = upTo;
    outcome += 1;
  }
  // Only rounding leads here: the probabilities then sum to a hair below the share.
  return outcome - 1;
}

/** Moves a limit away from the centre by the square root of phi, on the arcsine scale. */
function widen(limit: number, centre: number, phi: number): number {
  const from = stabilise(centre);
  const angle = from + Math.sqrt(phi) * (stabilise(limit) - from);
  return Math.sin(Math.min(Math.PI / 2, Math.max(0, angle))) ** 2;
}

/**
 * Control limits of a funnel plot for a group of a given size: where its proportion lies with the
 * given chance if it differs from the centre by chance alone. Exact binomial limits, interpolated
 * between whole counts: D. J. Spiegelhalter, "Funnel plots for comparing institutional performance",
 * Statistics in Medicine 24 (2005), appendix A.1.1. Draw them at 0.95 and at 0.998.
 *
 * Widened for overdispersion by his multiplicative model, in which the variance is phi times the
 * binomial one: a limit's distance from the centre is multiplied by the square root of phi, on the
 * arcsine square-root scale, so that limits stay in 0..1. A phi below 1 changes nothing. Not adjusted
 * for who is in a group.
 *
 * The upper limit is never below the centre, as the interpolated one can be where less than about one
 * event is expected; a centre of 0 or 1 leaves no room for limits.
 *
 * @param centre overall proportion, 0..1
 * @param total size of the group, a whole number
 * @param level 0.95 or 0.998
 * @param phi from `overdispersion`; 1 for none
 * @returns proportions in 0..1
 * @throws RangeError when the centre, total, level or phi is none
 */
export function funnelLimits(centre: number, total: number, level: number, phi = 1): Interval {
  requireProportion(centre);
  requireCounts({ count: 0, total });
  requireLevel(level);
  if (!(phi >= 0 && Number.isFinite(phi)))
    throw new RangeError(`Phi is a ratio of variances of 0 or more, not ${String(phi)}.`);
  if (centre === 0 || centre === 1) return { lower: centre, upper: centre };
  const distribution = binomialProbabilities(total, centre);
  const tail = (1 - level) / 2;
  const lower = Math.max(0, interpolatedQuantile(distribution, tail) / total);
  const upper = Math.max(0, interpolatedQuantile(distribution, 1 - tail) / total);
  const factor = Math.max(1, phi);
  return {
    lower: widen(lower, centre, factor),
    upper: Math.max(centre, widen(upper, centre, factor)),
  };
}
