import fc from "fast-check";
import { expect, it } from "vitest";
import { byarInterval, byarRateInterval } from "../../src/stats/byar-interval.ts";
import { anyLevel, rootOf } from "./support/arbitrary.ts";

/** The chance of at most `count` events where `mean` are expected, summed. */
const poissonAtMost = (count: number, mean: number): number => {
  let [term, sum] = [Math.exp(-mean), 0];
  for (let events = 0; events <= count; events += 1) {
    sum += term;
    term *= mean / (events + 1);
  }
  return sum;
};

const exactInterval = (count: number): { lower: number; upper: number } => ({
  lower: rootOf((mean) => 0.975 - poissonAtMost(count - 1, mean), 0, count),
  upper: rootOf((mean) => 0.025 - poissonAtMost(count, mean), count, 2 * count + 20),
});

it("agrees with the formula of APHO Technical Briefing 3 worked by hand", () => {
  // 4a: 100 (1 - 1/900 - 1.95996398/30)^3; 4b: 101 (1 - 1/909 + 1.95996398/(3 sqrt 101))^3.
  const { lower, upper } = byarInterval(100);
  expect(Math.cbrt(lower / 100)).toBeCloseTo(1 - 1 / 900 - 0.0653321328180018, 12);
  expect(Math.cbrt(upper / 101)).toBeCloseTo(1 - 1 / 909 + 0.06500790144, 8);
});

it("is within 0.2% of the exact Poisson limits from 10 events up", () => {
  // So says Public Health England's technical guide to confidence intervals (2018), appendix 1.
  for (const count of [10, 15, 40, 123, 400]) {
    const exact = exactInterval(count);
    const { lower, upper } = byarInterval(count);
    expect(Math.abs(lower / exact.lower - 1)).toBeLessThan(0.002);
    expect(Math.abs(upper / exact.upper - 1)).toBeLessThan(0.002);
    expect(upper).not.toBe(exact.upper);
  }
});

it("brackets the rate of deaths by horse kick as exact limits do", () => {
  // Von Bortkiewicz's 196 deaths in 280 corps-years; exact limits 0.6054271 and 0.8051570
  // (documentation of R's DescTools, PoissonCI).
  const { lower, upper } = byarRateInterval(196, 280, 1);
  expect(exactInterval(196).lower / 280).toBeCloseTo(0.6054271, 6);
  expect(exactInterval(196).upper / 280).toBeCloseTo(0.805157, 6);
  expect(lower).toBeCloseTo(0.605422512850323, 10);
  expect(upper).toBeCloseTo(0.8051602467849606, 10);
});

it("starts from 0 where nothing, or next to nothing, happened", () => {
  expect(byarInterval(0).lower).toBe(0);
  expect(byarInterval(1, 0.998).lower).toBe(0);
  expect(byarInterval(1).lower).toBeCloseTo(0.013072132901504331, 10);
});

it("holds the count, and its share of the count narrows", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), anyLevel, (count, level) => {
      const { lower, upper } = byarInterval(count, level);
      const next = byarInterval(count + 1, level);
      expect(lower).toBeGreaterThanOrEqual(0);
      expect(lower).toBeLessThan(count);
      expect(upper).toBeGreaterThan(count);
      expect(next.upper / (count + 1)).toBeLessThan(upper / count);
      expect(next.lower).toBeGreaterThanOrEqual(lower);
    }),
  );
});

it("gives rates in the unit asked for", () => {
  const count = byarInterval(250);
  const rate = byarRateInterval(250, 50_000, 1000);
  expect(rate.lower).toBeCloseTo(count.lower / 50, 12);
  expect(rate.upper).toBeCloseTo(count.upper / 50, 12);
});

it("refuses what is no count or no population", () => {
  expect(() => byarInterval(-1)).toThrow(RangeError);
  expect(() => byarInterval(2.5)).toThrow(RangeError);
  expect(() => byarInterval(2, 1)).toThrow(RangeError);
  expect(() => byarRateInterval(2, 0, 1000)).toThrow(RangeError);
});
