import cumulative from "@stdlib/stats-base-dists-normal-cdf";
import quantile from "@stdlib/stats-base-dists-normal-quantile";
import { requireLevel } from "./interval.ts";

/**
 * The z that leaves `level` of the standard normal distribution between -z and z: 1.959964 for 0.95.
 *
 * @param level share in the middle, 0.95 for 95%
 * @throws RangeError unless the level is between 0 and 1
 */
export function normalScore(level: number): number {
  requireLevel(level);
  return quantile((1 + level) / 2, 0, 1);
}

/**
 * Two-sided p-value of a standard normal z: the share of the distribution at least as far from 0.
 * That of a chi-squared statistic with one degree of freedom is `twoSidedP(Math.sqrt(statistic))`.
 *
 * @returns 0..1
 */
export function twoSidedP(z: number): number {
  return 2 * cumulative(-Math.abs(z), 0, 1);
}
