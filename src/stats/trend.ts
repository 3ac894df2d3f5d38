import { chiSquaredTrend, type LinearTrend } from "./chi-squared-trend.ts";
import type { Counts } from "./interval.ts";

/** One point of a series, in order of time; a count that is not published is null. */
export type TrendPoint = { readonly count: number | null; readonly total: number | null };

/**
 * What can be said of the five most recent points. `level` is no clear direction, which is not the
 * same as no change; `untested` says why there was no test.
 */
export type RecentTrend =
  | (LinearTrend & {
      readonly direction: "rising" | "falling" | "level";
      /** Whether the direction stays the same when any one point is left out. */
      readonly steady: boolean;
    })
  | { readonly direction: "untested"; readonly reason: string };

const POINTS = 5;
/** The p-value below which a trend is called one: chi-squared above 9.5495, 99.8%. */
const THRESHOLD = 0.002;

/** Natural logarithm of the odds; a half is added to both sides where one of them is empty. */
function logOdds({ count, total }: Counts): number {
  const added = count === 0 || count === total ? 0.5 : 0;
  return Math.log((count + added) / (total - count + added));
}

/** Sign of the least-squares slope of the log odds, without the point at `left`. */
function signWithout(points: readonly Counts[], left: number | null): number {
  const kept = points
    .map((point, step) => ({ step, odds: logOdds(point) }))
    .filter(({ step }) => step !== left);
  const middle = kept.reduce((sum, { step }) => sum + step, 0) / kept.length;
  return Math.sign(kept.reduce((sum, { step, odds }) => sum + (step - middle) * odds, 0));
}

const isCounted = (point: TrendPoint): point is Counts =>
  point.count !== null && point.total !== null;

/**
 * The recent trend of a proportion as the Office for Health Improvement and Disparities marks it in
 * Fingertips ("Fingertips trend markers", Public health technical guidance): over the five most
 * recent points, a chi-squared test for trend (Cochran-Armitage) at 99.8%, called a trend only if the
 * direction is the same with any one of the five left out, by the slopes of the log odds. One
 * addition: where a count is 0 or all, its log odds take a half on both sides (J. B. S. Haldane,
 * 1956), which the marker does not define.
 *
 * Points must be at equal steps and independent, of one measure without a break: the caller passes
 * only such a series. Where people count more than once in a point, p is too small.
 *
 * @param points in order of time; only the last five count
 * @throws RangeError when given counts are no proportions
 */
export function recentTrend(points: readonly TrendPoint[]): RecentTrend {
  const recent = points.slice(-POINTS);
  if (recent.length < POINTS)
    return { direction: "untested", reason: "Fewer than five points, no test." };
  const counted = recent.filter(isCounted);
  if (counted.length < POINTS) return { direction: "untested", reason: "No counts, no test." };
  const line = chiSquaredTrend(counted);
  const sign = Math.sign(line.slope);
  const steady =
    sign !== 0 && [null, ...counted.keys()].every((left) => signWithout(counted, left) === sign);
  const isTrend = steady && line.p < THRESHOLD;
  return { ...line, steady, direction: !isTrend ? "level" : sign > 0 ? "rising" : "falling" };
}
