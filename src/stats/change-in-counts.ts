import { binomialTest } from "./binomial.ts";
import { normalScore } from "./normal.ts";

export type ChangeInCounts = {
  /**
   * Two-sided p-value if every event is independent of the others: given their sum, either period is
   * then as likely for each (J. Przyborowski and H. Wilenski, Biometrika 31, 1940).
   */
  readonly p: number;
  /**
   * How many events would have to come together, all of them in the same period, for chance to make
   * so large a change. In runs of m events the variance of a count is m times a Poisson's, so the
   * change is within chance from m = (a - b)^2 / (a + b) / z^2 on.
   */
  readonly run: number;
};

/**
 * Two counts of events in periods of the same length: offences by the same people in two years, say.
 * One person commits several, so the p-value alone is too small by an unknown amount; `run` says how
 * much coming together it would take to undo it.
 *
 * @param level 0.95: what is beyond it is called more than chance
 * @throws RangeError when there are no events, or a count is none
 */
export function changeInCounts(before: number, after: number, level = 0.95): ChangeInCounts {
  const total = before + after;
  const p = binomialTest(after, total, 0.5);
  return { p, run: (before - after) ** 2 / total / normalScore(level) ** 2 };
}
