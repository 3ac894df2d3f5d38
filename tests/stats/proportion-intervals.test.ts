import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clopperPearsonInterval } from "../../src/stats/clopper-pearson-interval.ts";
import { wilsonInterval } from "../../src/stats/wilson-interval.ts";
import { anyCounts, anyLevel, rootOf } from "./support/arbitrary.ts";
import { exactAtMost, toFraction } from "./support/exact-binomial.ts";

const Z_95 = 1.959963984540054;

describe("Wilson's interval", () => {
  // Newcombe, Statistics in Medicine 17 (1998), 857-872, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("is Newcombe's for %i of %i", (count, total, lower, upper) => {
    const interval = wilsonInterval(count, total);
    expect(interval.lower).toBeCloseTo(lower, 4);
    expect(interval.upper).toBeCloseTo(upper, 4);
  });

  it.each([
    [81, 263],
    [1, 29],
    [26_573, 104_448],
  ])("ends where a score test of %i of %i gives 1.96", (count, total) => {
    const score = (chance: number): number =>
      (chance - count / total) / Math.sqrt((chance * (1 - chance)) / total);
    const interval = wilsonInterval(count, total);
    expect(interval.lower).toBeCloseTo(
      rootOf((chance) => score(chance) + Z_95, 1e-12, count / total),
      10,
    );
    expect(interval.upper).toBeCloseTo(
      rootOf((chance) => score(chance) - Z_95, count / total, 1),
      10,
    );
  });
});

describe("Clopper and Pearson's interval", () => {
  // Newcombe 1998, table I, method 5.
  it.each([
    [81, 263, 0.2527, 0.3676],
    [15, 148, 0.0578, 0.1617],
    [0, 20, 0, 0.1684],
    [1, 29, 0.0009, 0.1776],
  ])("is Newcombe's for %i of %i", (count, total, lower, upper) => {
    const interval = clopperPearsonInterval(count, total);
    expect(interval.lower).toBeCloseTo(lower, 4);
    expect(interval.upper).toBeCloseTo(upper, 4);
  });

  it("has a closed form where nobody, or all, were counted", () => {
    expect(clopperPearsonInterval(0, 20).upper).toBeCloseTo(1 - 0.025 ** (1 / 20), 12);
    expect(clopperPearsonInterval(20, 20)).toEqual({
      lower: expect.closeTo(0.025 ** (1 / 20), 12) as number,
      upper: 1,
    });
  });

  it.each([
    [81, 263, 0.95],
    [15, 148, 0.998],
    [1, 29, 0.95],
  ])("leaves half of the rest in each tail: %i of %i at %f", (count, total, level) => {
    const { lower, upper } = clopperPearsonInterval(count, total, level);
    expect(1 - exactAtMost(count - 1, total, toFraction(lower))).toBeCloseTo((1 - level) / 2, 10);
    expect(exactAtMost(count, total, toFraction(upper))).toBeCloseTo((1 - level) / 2, 10);
  });

  it("is never narrower than the level of confidence promises, unlike Wilson's", () => {
    // Chance that the interval covers a true proportion of 0.05 in samples of 20.
    const covered = (interval: typeof wilsonInterval): number =>
      Array.from({ length: 21 }, (_, count) => count)
        .filter((count) => {
          const { lower, upper } = interval(count, 20);
          return lower <= 0.05 && upper >= 0.05;
        })
        .reduce((sum, count) => {
          const below = count === 0 ? 0 : exactAtMost(count - 1, 20, { over: 1n, under: 20n });
          return sum + exactAtMost(count, 20, { over: 1n, under: 20n }) - below;
        }, 0);
    expect(covered(clopperPearsonInterval)).toBeGreaterThan(0.95);
    expect(covered(wilsonInterval)).toBeLessThan(0.95);
  });
});

describe.each([
  ["Wilson's", wilsonInterval],
  ["Clopper and Pearson's", clopperPearsonInterval],
])("%s interval", (_, interval) => {
  it("stays in 0..1 around the estimate", () => {
    fc.assert(
      fc.property(anyCounts(2000), anyLevel, ({ count, total }, level) => {
        const { lower, upper } = interval(count, total, level);
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(upper).toBeLessThanOrEqual(1);
        expect(lower).toBeLessThanOrEqual(count / total);
        expect(upper).toBeGreaterThanOrEqual(count / total);
        expect(upper).toBeGreaterThan(lower);
      }),
    );
  });

  it("mirrors that of everyone else", () => {
    fc.assert(
      fc.property(anyCounts(2000), anyLevel, ({ count, total }, level) => {
        const { lower, upper } = interval(count, total, level);
        const mirrored = interval(total - count, total, level);
        expect(mirrored.lower).toBeCloseTo(1 - upper, 11);
        expect(mirrored.upper).toBeCloseTo(1 - lower, 11);
      }),
    );
  });

  it("narrows as the same proportion comes from more, and widens with the level", () => {
    fc.assert(
      fc.property(anyCounts(500), fc.integer({ min: 2, max: 6 }), ({ count, total }, times) => {
        const width = (n: number, level: number): number => {
          const { lower, upper } = interval(count * n, total * n, level);
          return upper - lower;
        };
        expect(width(times, 0.95)).toBeLessThan(width(1, 0.95));
        expect(width(1, 0.998)).toBeGreaterThan(width(1, 0.95));
      }),
    );
  });

  it("refuses what is no proportion", () => {
    expect(() => interval(0, 0)).toThrow(RangeError);
    expect(() => interval(5, 4)).toThrow(RangeError);
    expect(() => interval(-1, 4)).toThrow(RangeError);
    expect(() => interval(1.5, 4)).toThrow(RangeError);
    expect(() => interval(1, 4, 95)).toThrow(RangeError);
  });
});
