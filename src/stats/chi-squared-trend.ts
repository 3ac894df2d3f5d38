import { requireCounts, type Counts } from "./interval.ts";
import { twoSidedP } from "./normal.ts";

/** A straight line through proportions at equal steps, and how far it could be chance. */
export type LinearTrend = {
  /** Change of the proportion a step, by least squares weighted by the totals. */
  readonly slope: number;
  /** One degree of freedom. */
  readonly chiSquared: number;
  readonly p: number;
};

/**
 * Chi-squared test for a linear trend in proportions at equal steps. W. G. Cochran, "Some methods for
 * strengthening the common chi-squared tests", Biometrics 10 (1954); P. Armitage, "Tests for linear
 * trends in proportions and frequencies", Biometrics 11 (1955). What R's `prop.trend.test` gives.
 *
 * @param points counts in order of time, at equal steps
 * @throws RangeError when there are fewer than two points or the counts are no proportions
 */
export function chiSquaredTrend(points: readonly Counts[]): LinearTrend {
  if (points.length < 2) throw new RangeError("A trend needs two points or more.");
  points.forEach(requireCounts);
  const total = points.reduce((sum, point) => sum + point.total, 0);
  const count = points.reduce((sum, point) => sum + point.count, 0);
  const overall = count / total;
  const middle = points.reduce((sum, point, step) => sum + point.total * step, 0) / total;
  let together = 0;
  let spread = 0;
  points.forEach((point, step) => {
    together += (point.count - point.total * overall) * (step - middle);
    spread += point.total * (step - middle) ** 2;
  });
  const variance = overall * (1 - overall) * spread;
  const chiSquared = variance === 0 ? 0 : together ** 2 / variance;
  return { slope: together / spread, chiSquared, p: twoSidedP(Math.sqrt(chiSquared)) };
}
