import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { middleHalf } from "../../src/stats/quantile.ts";
import { turningPoint } from "../../src/stats/turning-point.ts";

describe("where a series turns", () => {
  it.each([
    ["one way down", [9, 7, 6, 4, 1], undefined],
    ["one way up, with a small dip", [1, 3, 2.9, 5, 9], undefined],
    ["down and back up", [33.7, 30, 24.4, 26, 28.2], 2],
    ["up and back down", [10, 12, 18, 13, 11], 2],
    ["down, hardly back: under a quarter of the range", [10, 5, 0, 1, 2.4], undefined],
    ["down, back by a quarter", [10, 5, 0, 1, 2.5], 2],
    ["both ways: the further one", [5, 9, 2, 0, 5], 3],
    ["level throughout", [3, 3, 3], undefined],
    ["two values", [3, 9], undefined],
    ["none", [], undefined],
  ])("%s", (_, values, at) => {
    expect(turningPoint(values)).toBe(at);
  });

  it("is found in no series that goes one way, and never at an end", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1 }), (values) => {
        expect(turningPoint(values.toSorted((a, b) => a - b))).toBeUndefined();
        const at = turningPoint(values);
        if (at === undefined) return;
        expect(at).toBeGreaterThan(0);
        expect(at).toBeLessThan(values.length - 1);
      }),
    );
  });
});

describe("the middle half", () => {
  it("is what R and NumPy give (type 7), whatever the smallest place does", () => {
    // numpy.quantile([0, 20, 25, 30, 35, 42], [.25, .75]) = [21.25, 33.75]
    expect(middleHalf([42, 0, 30, 20, 35, 25])).toEqual({ lower: 21.25, upper: 33.75 });
    expect(middleHalf([42, 19, 30, 20, 35, 25])?.upper).toBe(33.75);
  });

  it("is none of fewer than three places", () => {
    expect(middleHalf([1, 2])).toBeUndefined();
    expect(middleHalf([1, 2, 3])).toEqual({ lower: 1.5, upper: 2.5 });
  });
});
