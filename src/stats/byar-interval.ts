import type { Interval } from "./interval.ts";
import { normalScore } from "./normal.ts";

/**
 * Byar's approximation to the exact Poisson interval of a count of events. K. J. Rothman and J. D.
 * Boice, "Epidemiologic analysis with a programmable calculator" (1979); N. E. Breslow and N. E. Day,
 * "Statistical methods in cancer research", volume II (1987), page 69; recommended for counts and
 * rates by APHO Technical Briefing 3 (2008), formulas 4a and 4b. At 95% it is
 * within 0.2% of the exact limits from 10 events up (Public Health England, "Technical guide:
 * confidence intervals", 2018); for smaller counts it serves only as a guide.
 *
 * @param count events, a whole number of 0 or more
 * @param level 0.95 for a 95% interval
 * @returns events, 0 or more
 * @throws RangeError when the count or the level is none
 */
export function byarInterval(count: number, level = 0.95): Interval {
  if (!Number.isSafeInteger(count) || count < 0)
    throw new RangeError(`A count of events is a whole number of 0 or more, not ${String(count)}.`);
  const z = normalScore(level);
  const next = count + 1;
  const lower = count === 0 ? 0 : count * (1 - 1 / (9 * count) - z / (3 * Math.sqrt(count))) ** 3;
  return {
    // The cube falls below 0 for very small counts at high levels; no count can.
    lower: Math.max(0, lower),
    upper: next * (1 - 1 / (9 * next) + z / (3 * Math.sqrt(next))) ** 3,
  };
}

/**
 * Byar's interval of a rate: that of the count, over what the events were counted in. The population
 * is taken as exact.
 *
 * @param population residents, offenders or person-years, above 0
 * @param per what the rate is given by: 1000 for events per 1,000
 * @returns rates, in events per `per`
 * @throws RangeError when the count, the population or the level is none
 */
export function byarRateInterval(
  count: number,
  population: number,
  per: number,
  level = 0.95,
): Interval {
  if (!(population > 0 && Number.isFinite(population)))
    throw new RangeError(`A rate needs a population above 0, not ${String(population)}.`);
  const { lower, upper } = byarInterval(count, level);
  return { lower: (lower / population) * per, upper: (upper / population) * per };
}
