import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareProportions } from "../../src/stats/compare-proportions.ts";
import { compareRepeatedWithWhole, compareWithWhole } from "../../src/stats/compare-with-whole.ts";
import type { Counts } from "../../src/stats/interval.ts";

const of = (count: number, total: number): Counts => ({ count, total });

describe("a place beside the whole it is part of", () => {
  it("differs by its own proportion less the whole's", () => {
    const { difference } = compareWithWhole(of(517, 2006), of(20_000, 80_000));
    expect(difference).toBeCloseTo(517 / 2006 - 0.25, 12);
  });

  it("has an interval of the width that the variance of a part and its whole gives", () => {
    // The variance of p - P, where P = (n p + m q) / (n + m): both shares vary, and together.
    const [part, whole] = [of(300, 1000), of(1100, 4000)];
    const [p, q, weight] = [0.3, 800 / 3000, 3000 / 4000];
    const variance = weight ** 2 * ((p * (1 - p)) / 1000 + (q * (1 - q)) / 3000);
    const { difference, lower, upper } = compareWithWhole(part, whole);
    expect((upper - lower) / 2).toBeCloseTo(1.959964 * Math.sqrt(variance), 4);
    expect(lower).toBeLessThan(difference);
    // The two taken as independent would be counted as further apart by chance than they can be.
    const apart = compareProportions(part, whole);
    expect(upper - lower).toBeLessThan(apart.upper - apart.lower);
  });

  it("holds what it would with parts and wholes of any size", () => {
    const any = fc
      .tuple(fc.nat(400), fc.nat(400), fc.nat(4000), fc.nat(4000))
      .filter(([yes, no, alsoYes, alsoNo]) => yes + no > 0 && alsoYes + alsoNo > 0);
    fc.assert(
      fc.property(any, ([yes, no, alsoYes, alsoNo]) => {
        const [part, others] = [of(yes, yes + no), of(alsoYes, alsoYes + alsoNo)];
        const whole = of(yes + alsoYes, part.total + others.total);
        const { difference, lower, upper, p } = compareWithWhole(part, whole);
        expect(difference).toBeCloseTo(yes / part.total - whole.count / whole.total, 9);
        expect(lower).toBeLessThanOrEqual(difference + 1e-12);
        expect(upper).toBeGreaterThanOrEqual(difference - 1e-12);
        expect(p).toBe(compareProportions(part, others).p);
      }),
    );
  });

  it("is more than chance only where twice the interval is left", () => {
    // A difference of 0.05 x 0.75; half the interval is about 0.0246, twice that 0.049.
    expect(compareRepeatedWithWhole(of(300, 1000), of(1050, 4000)).moreThanChance).toBe(false);
    const clear = compareRepeatedWithWhole(of(350, 1000), of(1100, 4000));
    expect(clear.moreThanChance).toBe(true);
    expect(clear.difference).toBeCloseTo(0.075, 12);
  });

  it("refuses what is no part", () => {
    expect(() => compareWithWhole(of(5, 10), of(4, 20))).toThrow("is no part of");
    expect(() => compareWithWhole(of(1, 10), of(8, 12))).toThrow("is no part of");
    expect(() => compareWithWhole(of(5, 10), of(5, 10))).toThrow("is no part of");
    expect(() => compareWithWhole(of(11, 10), of(20, 40))).toThrow(RangeError);
  });
});
