import { requireCounts } from "../../../src/stats/interval.ts";
import {
  chanceAtMost,
  paymentThreshold,
  requireScheme,
  type PaymentChances,
  type Scheme,
} from "../../../src/stats/payment-by-results.ts";

/**
 * The chances that the bonus is paid for one cohort, exactly: everybody in it reoffends
 * independently with the same chance, so the count is binomial.
 *
 * @throws RangeError when people are not a whole number from 1, or a rate is none
 */
export function paymentChances(people: number, scheme: Scheme): PaymentChances {
  requireScheme(scheme);
  requireCounts({ count: 0, total: people });
  const threshold = paymentThreshold(people, scheme);
  return {
    threshold,
    works: chanceAtMost(threshold, people, scheme.actual),
    nothing: chanceAtMost(threshold, people, scheme.predicted),
  };
}
