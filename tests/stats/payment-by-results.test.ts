import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paymentChances } from "./support/payment-chances.ts";
import {
  averagePayment,
  mixedRate,
  parked,
  partingSize,
  paymentCurve,
  paymentThreshold,
  workedWith,
  type Rule,
} from "../../src/stats/payment-by-results.ts";
import { seeded } from "../support/seeded.ts";
import { exactAtMost, toFraction } from "./support/exact-binomial.ts";

const target = (share: number): Extract<Rule, { kind: "target" }> => ({
  kind: "target",
  target: share,
});
const significant = (level: number): Rule => ({ kind: "significant", level });

const anyRate = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
const anyRule = fc.oneof(
  anyRate.map(target),
  fc.integer({ min: 1, max: 20 }).map((percent) => significant(percent / 100)),
);
const anyScheme = fc.record({ predicted: anyRate, actual: anyRate, rule: anyRule });

describe("the chance of payment", () => {
  it.each([
    [38, { predicted: 0.71, actual: 0.61, rule: target(0.64) }],
    [32, { predicted: 0.75, actual: 0.6, rule: target(0.6) }],
    [200, { predicted: 0.26, actual: 0.22, rule: target(0.22) }],
    [500, { predicted: 0.28, actual: 0.22, rule: target(0.24) }],
  ] as const)("of %i people is the exact sum: %o", (people, scheme) => {
    const { threshold, works, nothing } = paymentChances(people, scheme);
    const share = scheme.rule.target;
    expect(threshold / people).toBeLessThanOrEqual(share + 1e-12);
    expect((threshold + 1) / people).toBeGreaterThan(share);
    expect(works).toBeCloseTo(exactAtMost(threshold, people, toFraction(scheme.actual)), 12);
    expect(nothing).toBeCloseTo(exactAtMost(threshold, people, toFraction(scheme.predicted)), 12);
  });

  // At most 24 of 38 are paid under the target; at most 21 of 38 are rarer than 5 in 100 at 71%.
  it.each([
    ["a target", target(0.64)],
    ["a test", significant(0.05)],
  ] as const)("under %s agrees with a million cohorts drawn by lot, to a thousandth", (_, rule) => {
    const draw = seeded(20130930);
    const scheme = { predicted: 0.71, actual: 0.61, rule };
    const people = 38;
    const cohorts = 1_000_000;
    const { threshold, works, nothing } = paymentChances(people, scheme);
    // One draw for each person serves both rates.
    let [paid, paidForNothing] = [0, 0];
    for (let cohort = 0; cohort < cohorts; cohort += 1) {
      let [least, most] = [0, 0];
      for (let person = 0; person < people; person += 1) {
        const lot = draw();
        if (lot < scheme.actual) least += 1;
        if (lot < scheme.predicted) most += 1;
      }
      if (least <= threshold) paid += 1;
      if (most <= threshold) paidForNothing += 1;
    }
    expect(Math.abs(paid / cohorts - works)).toBeLessThan(1e-3);
    expect(Math.abs(paidForNothing / cohorts - nothing)).toBeLessThan(1e-3);
  });

  it("under a test is paid up to the last count that is rare enough, by exact sums", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99 }),
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 20 }),
        (percent, people, level) => {
          const predicted = percent / 100;
          const rule = significant(level / 100);
          const threshold = paymentThreshold(people, { predicted, actual: predicted, rule });
          const chance = (count: number): number =>
            exactAtMost(count, people, toFraction(predicted));
          if (threshold >= 0) expect(chance(threshold)).toBeLessThanOrEqual(level / 100 + 1e-12);
          expect(chance(threshold + 1)).toBeGreaterThan(level / 100 - 1e-12);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("is small and not none where it is small, and certain only where it is certain", () => {
    const scheme = { predicted: 0.26, actual: 0.28, rule: target(0.22) };
    const last = paymentCurve(2000, scheme).at(-1);
    expect(last?.works).toBeGreaterThan(0);
    expect(last?.works).toBeLessThan(1e-8);
    expect(paymentCurve(3, { ...scheme, rule: target(1) }).map(({ works }) => works)).toEqual([
      ...[1, 1, 1],
    ]);
  });

  it("for one person is their own chance", () => {
    expect(paymentChances(1, { predicted: 0.7, actual: 0.6, rule: target(0.5) })).toEqual({
      threshold: 0,
      works: expect.closeTo(0.4, 12) as number,
      nothing: expect.closeTo(0.3, 12) as number,
    });
    expect(paymentChances(1, { predicted: 0.7, actual: 0.6, rule: target(1) })).toEqual({
      ...{ threshold: 1, works: 1, nothing: 1 },
    });
    // One person who does not reoffend proves nothing at a level of 5%.
    expect(paymentChances(1, { predicted: 0.7, actual: 0, rule: significant(0.05) })).toEqual({
      ...{ threshold: -1, works: 0, nothing: 0 },
    });
  });

  it("is the same for both when the programme has no effect", () => {
    fc.assert(
      fc.property(anyRate, anyRule, fc.integer({ min: 1, max: 300 }), (rate, rule, people) => {
        const { works, nothing } = paymentChances(people, { predicted: rate, actual: rate, rule });
        expect(works).toBe(nothing);
      }),
    );
  });

  it("under a test is paid for nothing at most as often as the level says", () => {
    fc.assert(
      fc.property(anyRate, fc.integer({ min: 1, max: 300 }), (predicted, people) => {
        const scheme = { predicted, actual: predicted, rule: significant(0.05) };
        // 1 - 0.95 is 0.050000000000000044.
        expect(paymentChances(people, scheme).nothing).toBeLessThanOrEqual(0.05 + 1e-12);
      }),
    );
  });

  it("keeps the most people that RADAR's groups could have had beyond chance", () => {
    // SciPy 1.17: binom.cdf(21, 38, .71) is 0.0283 and of 22 0.0614; of 19 of 32 at .75 0.0378.
    const short = { predicted: 0.71, actual: 0.71, rule: significant(0.05) };
    expect(paymentThreshold(38, short)).toBe(21);
    expect(paymentThreshold(32, { ...short, predicted: 0.75 })).toBe(19);
  });

  it("counts a rate at the target as paid, whatever floating point makes of it", () => {
    const scheme = { predicted: 0.8, actual: 0.7, rule: target(0.7) };
    expect(paymentThreshold(10, scheme)).toBe(7);
    expect(paymentThreshold(100, { ...scheme, rule: target(0.29) })).toBe(29);
  });

  it("counts a chance at the level as within it, alone and in the curve", () => {
    const scheme = { predicted: 0.85, actual: 0, rule: significant(0.15) };
    expect(paymentThreshold(1, scheme)).toBe(0);
    expect(paymentCurve(1, scheme)[0]?.threshold).toBe(0);
  });

  it("refuses what is no rate or no cohort", () => {
    const scheme = { predicted: 0.7, actual: 0.6, rule: target(0.6) };
    expect(() => paymentChances(0, scheme)).toThrow(RangeError);
    expect(() => paymentChances(10, { ...scheme, predicted: 71 })).toThrow(RangeError);
    expect(() => paymentCurve(10, { ...scheme, rule: significant(5) })).toThrow(RangeError);
  });
});

describe("the curve over sizes", () => {
  it("has at every size what that size has by itself", () => {
    fc.assert(
      fc.property(anyScheme, fc.integer({ min: 1, max: 400 }), (scheme, people) => {
        const alone = paymentChances(people, scheme);
        const inCurve = paymentCurve(people, scheme)[people - 1];
        expect(inCurve?.threshold).toBe(alone.threshold);
        expect(inCurve?.works).toBeCloseTo(alone.works, 9);
        expect(inCurve?.nothing).toBeCloseTo(alone.nothing, 9);
      }),
    );
  });

  it("stays exact to 5,000 people", () => {
    for (const scheme of [
      { predicted: 0.71, actual: 0.61, rule: target(0.66) },
      { predicted: 0.26, actual: 0.22, rule: significant(0.05) },
      { predicted: 0.99, actual: 0.49, rule: target(0.7) },
    ]) {
      const alone = paymentChances(5000, scheme);
      const last = paymentCurve(5000, scheme).at(-1);
      expect(last?.threshold).toBe(alone.threshold);
      expect(last?.works).toBeCloseTo(alone.works, 8);
      expect(last?.nothing).toBeCloseTo(alone.nothing, 8);
    }
  });

  it("gives the size from which the two stay apart", () => {
    const curve = paymentCurve(2000, { predicted: 0.71, actual: 0.61, rule: target(0.66) });
    const size = partingSize(curve, 0.8) ?? 0;
    const gaps = curve.map(({ works, nothing }) => works - nothing);
    expect(gaps[size - 2]).toBeLessThan(0.8);
    expect(Math.min(...gaps.slice(size - 1))).toBeGreaterThanOrEqual(0.8);
  });

  it("has no such size where the programme has no effect", () => {
    const curve = paymentCurve(500, { predicted: 0.7, actual: 0.7, rule: target(0.6) });
    expect(partingSize(curve, 0.1)).toBeUndefined();
  });
});

describe("fee and mix", () => {
  it("adds the fixed part to the part that depends on the result", () => {
    expect(averagePayment(0, 0.4)).toBeCloseTo(0.4, 12);
    expect(averagePayment(0.5, 0.4)).toBeCloseTo(0.7, 12);
    expect(averagePayment(1, 0)).toBe(1);
  });

  it("moves the measured rate with nobody changed, and hides who was parked", () => {
    const mix = { easyRate: 0.55, hardRate: 0.87 };
    expect(mixedRate(0.5, mix)).toBeCloseTo(0.71, 12);
    expect(mixedRate(0.7, mix)).toBeCloseTo(0.646, 12);
    expect(mixedRate(0, mix)).toBe(0.87);
    expect(mixedRate(1, mix)).toBe(0.55);
    expect(mixedRate(0.5, workedWith(mix, 0.1))).toBeCloseTo(0.61, 12);
    expect(mixedRate(0.5, parked(mix, 0.1))).toBeCloseTo(0.66, 12);
  });

  it("takes no case below 0: who reoffends at 5% cannot fall by 20 points", () => {
    const mix = { easyRate: 0.05, hardRate: 0.95 };
    expect(mixedRate(0.5, workedWith(mix, 0.2))).toBeCloseTo(0.375, 12);
    expect(mixedRate(0.5, parked(mix, 0.2))).toBeCloseTo(0.475, 12);
  });
});
