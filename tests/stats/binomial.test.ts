import fc from "fast-check";
import { expect, it } from "vitest";
import { binomialProbabilities, binomialTails, binomialTest } from "../../src/stats/binomial.ts";
import { anyChance, anyCounts } from "./support/arbitrary.ts";
import { exactAtMost, toFraction } from "./support/exact-binomial.ts";

it("gives so few by chance as RADAR's evaluation found", () => {
  // 21 of 38 against a predicted 71%; 19 of 32 against 75%. SciPy 1.17, scipy.stats.binom.cdf.
  expect(binomialTails(21, 38, 0.71).atMost).toBeCloseTo(0.02829921475931302, 12);
  expect(binomialTails(19, 32, 0.75).atMost).toBeCloseTo(0.03775128568254181, 12);
});

it.each([
  [0, 1, 0.5],
  [21, 38, 0.71],
  [70, 100, 0.33],
  [3, 200, 0.2],
  [199, 200, 0.6],
])("agrees with whole-number arithmetic: %i of %i at %f", (count, total, chance) => {
  const { atMost, atLeast } = binomialTails(count, total, chance);
  const upTo = exactAtMost(count, total, toFraction(chance));
  const under = count === 0 ? 0 : exactAtMost(count - 1, total, toFraction(chance));
  expect(atMost).toBeCloseTo(upTo, 13);
  expect(atLeast).toBeCloseTo(1 - under, 13);
});

it("keeps its digits far out and for large cohorts", () => {
  // SciPy 1.17, scipy.stats.binom.cdf (by Boost's incomplete beta function).
  expect(binomialTails(6083, 18_435, 0.33).atMost).toBeCloseTo(0.5000416697015257, 11);
  expect(binomialTails(9900, 33_000, 0.3).atMost).toBeCloseTo(0.5027155983814177, 11);
  expect(binomialTails(100, 33_000, 0.3).atMost).toBe(0);
  // 2^-1000, to the last digits.
  expect(binomialTails(0, 1000, 0.5).atMost / 2 ** -1000).toBeCloseTo(1, 10);
});

it("knows certain outcomes", () => {
  expect(binomialTails(0, 5, 0)).toEqual({ atMost: 1, atLeast: 1 });
  expect(binomialTails(4, 5, 1)).toEqual({ atMost: 0, atLeast: 1 });
  expect(binomialTails(5, 5, 1)).toEqual({ atMost: 1, atLeast: 1 });
});

it("tests both sides as R and SciPy do", () => {
  // Islington's 11 and 15: half each by chance? SciPy 1.17, scipy.stats.binomtest.
  expect(binomialTest(11, 26, 0.5)).toBeCloseTo(0.557197093963623, 12);
  expect(binomialTest(21, 38, 0.71)).toBeCloseTo(0.047164793131774775, 12);
  // R's help page of binom.test: Mendel's 682 of 925 against 3/4 has p = 0.3825.
  expect(binomialTest(682, 925, 0.75)).toBeCloseTo(0.3825, 4);
});

it("adds up, mirrors and falls with the chance", () => {
  fc.assert(
    fc.property(anyCounts(3000), anyChance, ({ count, total }, chance) => {
      const { first, probabilities } = binomialProbabilities(total, chance);
      expect(probabilities.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 11);
      const mean = probabilities.reduce((sum, one, step) => sum + one * (first + step), 0);
      expect(mean / total).toBeCloseTo(chance, 10);
      const tails = binomialTails(count, total, chance);
      const mirrored = binomialTails(total - count, total, 1 - chance);
      expect(mirrored.atLeast).toBeCloseTo(tails.atMost, 10);
      const own = probabilities[count - first] ?? 0;
      expect(tails.atMost + tails.atLeast).toBeCloseTo(1 + own, 11);
      const likelier = binomialTails(count, total, chance + (1 - chance) / 2);
      expect(likelier.atMost).toBeLessThanOrEqual(tails.atMost + 1e-12);
    }),
  );
});

it("refuses what is no count or no chance", () => {
  expect(() => binomialTails(6, 5, 0.5)).toThrow(RangeError);
  expect(() => binomialTails(2, 5, 1.1)).toThrow(RangeError);
  expect(() => binomialTest(2, 5, Number.NaN)).toThrow(RangeError);
  expect(() => binomialTest(6, 5, 0.5)).toThrow(RangeError);
});
