import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeInCounts } from "../../src/stats/change-in-counts.ts";
import { compareRepeated } from "../../src/stats/compare-repeated.ts";
import { rareFrom } from "../../src/stats/payment-by-results.ts";
import { roundedPercentage, roundedRange } from "../../src/stats/rounded-range.ts";

const anyCount = fc.integer({ min: 1, max: 5000 });

describe("two counts of events", () => {
  it("have the exact p-value of FOCUS's offences", () => {
    // Sums in whole numbers, with Python's math.comb: 11 and 15, 176 and 98.
    expect(changeInCounts(11, 15).p).toBeCloseTo(0.557197093963623, 12);
    expect(changeInCounts(176, 98).p).toBeCloseTo(2.8435690292568864e-6, 15);
    expect(changeInCounts(7, 7).p).toBeCloseTo(1, 12);
    expect(changeInCounts(7, 7).run).toBe(0);
  });

  it("take runs of 5.78 events to explain 176 and 98", () => {
    // 78^2 / 274 / 1.959963984540054^2
    expect(changeInCounts(176, 98).run).toBeCloseTo(5.780194607951469, 9);
  });

  it("say the same in both directions, and take longer runs the more there are of them", () => {
    fc.assert(
      fc.property(anyCount, anyCount, (before, after) => {
        const there = changeInCounts(before, after);
        const back = changeInCounts(after, before);
        expect(back.p).toBeCloseTo(there.p, 12);
        expect(back.run).toBe(there.run);
        expect(changeInCounts(3 * before, 3 * after).run).toBeCloseTo(3 * there.run, 6);
      }),
      { numRuns: 50 },
    );
  });

  it("refuse what is no count", () => {
    expect(() => changeInCounts(0, 0)).toThrow(RangeError);
    expect(() => changeInCounts(1.5, 2)).toThrow(RangeError);
  });
});

describe("cohorts in which people count more than once", () => {
  // London's adults of 2008-09, 2011-12 and 2019-20. Newcombe's intervals, worked out apart from the
  // site's code: -0.00804 to -0.00015 and -0.04669 to -0.03735.
  const first = { count: 31_436, total: 106_031 };

  it("differ by more than chance only beyond twice the interval", () => {
    const near = compareRepeated(first, { count: 29_006, total: 99_204 });
    expect(near.difference).toBeCloseTo(-0.004091927782534255, 12);
    expect(near.reach).toBeCloseTo(2 * (0.008036932327071183 - 0.004091927782534255), 4);
    expect(near.moreThanChance).toBe(false);
    const far = compareRepeated(first, { count: 12_995, total: 51_071 });
    expect(far.difference).toBeCloseTo(-0.042029643826567764, 12);
    expect(far.moreThanChance).toBe(true);
  });

  it("do not differ from themselves", () => {
    const same = compareRepeated(first, first);
    expect(same.difference).toBe(0);
    expect(same.moreThanChance).toBe(false);
  });
});

describe("numbers in round figures", () => {
  it("stand for half a step to either side", () => {
    expect(roundedRange(540_000)).toEqual({ lower: 535_000, upper: 545_000 });
    expect(roundedRange(18_435)).toEqual({ lower: 18_434.5, upper: 18_435.5 });
    expect(roundedRange(100)).toEqual({ lower: 50, upper: 150 });
    expect(roundedRange(0)).toEqual({ lower: -0.5, upper: 0.5 });
  });

  it("give a range of percentages: 140,000 of 540,000 can be 24.8% to 27.1%", () => {
    const { lower, upper } = roundedPercentage(140_000, 540_000);
    expect(lower).toBeCloseTo((100 * 135) / 545, 12);
    expect(upper).toBeCloseTo((100 * 145) / 535, 12);
    expect(() => roundedPercentage(1, 0)).toThrow(RangeError);
  });

  it("stand for every number that is rounded to them", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), (exact) => {
        const rounded = Math.round(exact / 1000) * 1000;
        fc.pre(rounded % 10_000 !== 0);
        const { lower, upper } = roundedRange(rounded);
        expect(exact).toBeGreaterThanOrEqual(lower);
        expect(exact).toBeLessThanOrEqual(upper);
      }),
    );
  });
});

describe("the size from which luck is rare", () => {
  it("is where the chance goes below the level and stays there", () => {
    expect(rareFrom([0.3, 0.04, 0.06, 0.01], 0.05)).toBe(4);
    expect(rareFrom([0.01, 0.01], 0.05)).toBe(1);
    expect(rareFrom([0.3, 0.2], 0.05)).toBeUndefined();
    expect(rareFrom([0.05, 0.04], 0.05)).toBe(2);
  });
});
