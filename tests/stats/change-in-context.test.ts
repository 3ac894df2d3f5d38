import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  changeInContext,
  classifyChange,
  type YearlyChange,
} from "../../src/stats/change-in-context.ts";
import { touchesPandemic } from "../../src/stats/pandemic.ts";

const latestYear = 2026;
const series = (...changes: readonly number[]): YearlyChange[] =>
  changes.map((change, at) => ({ twelveMonthsTo: `${String(latestYear - at)}-06`, change }));

/** The change of 12 months on the 12 before is of 24. */
const isPandemic = ({ twelveMonthsTo }: YearlyChange): boolean =>
  touchesPandemic(`${String(Number(twelveMonthsTo.slice(0, 4)) - 2)}-07`, twelveMonthsTo);

describe("a change beside earlier ones", () => {
  // Westminster, 12 months to June of 2026 back to 2012, without fraud.
  const westminster = series(
    ...[-15.1, -4.7, 7.6, 30.6, 59.7, -36.8, -11.6, 28.7, 9.4, 9.4, 1.1, -6.9, -11.3, -5.5, -1.9],
  );

  it("counts falls and rises apart, with the pandemic and without", () => {
    const { all, outsidePandemic } = changeInContext(westminster, isPandemic);
    expect(all).toEqual({
      years: 10,
      falls: { years: 3, larger: 1 },
      rises: { years: 7, larger: 3 },
      ...{ lastAsLarge: westminster[5], earliest: westminster[14] },
    });
    expect(classifyChange(all)).toBe("as usual");
    // To June 2020 to 2023 touch it, the last of them by the 12 months that it is set against.
    expect(outsidePandemic).toEqual({
      years: 10,
      falls: { years: 5, larger: 0 },
      rises: { years: 5, larger: 1 },
      ...{ lastAsLarge: undefined, earliest: westminster[14] },
    });
    expect(classifyChange(outsidePandemic)).toBe("larger than usual");
  });

  it("finds the last one at least as large the same way, further back than it counts", () => {
    const { all } = changeInContext(series(-5, 9, -4.9, 1, -5, -8), () => false, 2);
    expect(all.years).toBe(2);
    expect(all.lastAsLarge).toEqual({ twelveMonthsTo: "2022-06", change: -5 });
    expect(all.earliest?.twelveMonthsTo).toBe("2021-06");
  });

  it("has no year where there is none before, and refuses no change at all", () => {
    expect(changeInContext(series(3), isPandemic).all).toEqual({
      ...{ years: 0, falls: { years: 0, larger: 0 }, rises: { years: 0, larger: 0 } },
      ...{ lastAsLarge: undefined, earliest: undefined },
    });
    expect(() => changeInContext([], isPandemic)).toThrow(RangeError);
  });

  it("mirrors, and never counts more than there are", () => {
    const anyChanges = fc.array(fc.integer({ min: -90, max: 90 }), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(anyChanges, (changes) => {
        const own = changeInContext(series(...changes), isPandemic);
        const mirrored = changeInContext(series(...changes.map((one) => -one)), isPandemic);
        for (const kind of ["all", "outsidePandemic"] as const) {
          expect(mirrored[kind].falls).toEqual(own[kind].rises);
          expect(mirrored[kind].rises).toEqual(own[kind].falls);
          expect(classifyChange(mirrored[kind])).toBe(classifyChange(own[kind]));
          expect(own[kind].falls.larger).toBeLessThanOrEqual(own[kind].falls.years);
          expect(own[kind].falls.years + own[kind].rises.years).toBeLessThanOrEqual(
            own[kind].years,
          );
        }
      }),
    );
  });
});

describe("the class of a change", () => {
  const classOf = (larger: number, years: number): string => {
    const earlier = Array.from({ length: years }, (_, at) => (at < larger ? 9 : -1));
    return classifyChange(changeInContext(series(-5, ...earlier), () => false).all);
  };
  it.each([
    [0, 4, "too few years"],
    [4, 4, "too few years"],
    [0, 5, "larger than any"],
    [0, 10, "larger than any"],
    [1, 10, "larger than usual"],
    [2, 10, "larger than usual"],
    [3, 10, "as usual"],
    [7, 10, "as usual"],
    [8, 10, "smaller than usual"],
    [10, 10, "smaller than usual"],
    [1, 5, "larger than usual"],
    [2, 5, "as usual"],
    [3, 5, "as usual"],
    [4, 5, "smaller than usual"],
    [1, 6, "larger than usual"],
    [2, 6, "as usual"],
    [4, 6, "as usual"],
    [5, 6, "smaller than usual"],
  ])("moved by more in %i of %i: %s", (larger, years, expected) => {
    expect(classOf(larger, years)).toBe(expected);
  });
});

describe("the pandemic", () => {
  it.each([
    ["2019-03", "2020-02", false],
    ["2019-04", "2020-03", true],
    ["2022-06", "2023-05", true],
    ["2022-07", "2023-06", false],
    ["2010-01", "2026-01", true],
  ])("%s to %s", (from, to, expected) => {
    expect(touchesPandemic(from, to)).toBe(expected);
  });

  it("refuses what is no period", () => {
    expect(() => touchesPandemic("2020", "2020-12")).toThrow("written as 2026-06");
    expect(() => touchesPandemic("2020-13", "2021-01")).toThrow(RangeError);
    expect(() => touchesPandemic("2021-02", "2021-01")).toThrow("cannot begin");
  });
});
