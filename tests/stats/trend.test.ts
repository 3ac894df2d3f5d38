import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chiSquaredTrend } from "../../src/stats/chi-squared-trend.ts";
import type { Counts } from "../../src/stats/interval.ts";
import { recentTrend, type TrendPoint } from "../../src/stats/trend.ts";
import { anyCounts } from "./support/arbitrary.ts";

const series = (counts: readonly number[], totals: readonly number[]): Counts[] =>
  counts.map((count, at) => ({ count, total: totals[at] ?? 0 }));

/** The same statistic as cases times the squared correlation of outcome and step. */
const byCorrelation = (points: readonly Counts[]): number => {
  const cases = points.flatMap(({ count, total }, step) =>
    Array.from({ length: total }, (_, one) => ({ x: step, y: one < count ? 1 : 0 })),
  );
  const mean = (pick: (one: { x: number; y: number }) => number): number =>
    cases.reduce((sum, one) => sum + pick(one), 0) / cases.length;
  const [x, y] = [mean((one) => one.x), mean((one) => one.y)];
  const covariance = mean((one) => (one.x - x) * (one.y - y));
  return (
    (cases.length * covariance ** 2) /
    (mean((one) => (one.x - x) ** 2) * mean((one) => (one.y - y) ** 2))
  );
};

describe("the chi-squared test for trend", () => {
  it("gives what R's help page of prop.trend.test prints", () => {
    // Smokers in four groups of patients (Fleiss 1981): X-squared = 8.2249, p-value = 0.004132.
    const smokers = series([83, 90, 129, 70], [86, 93, 136, 82]);
    const { chiSquared, p, slope } = chiSquaredTrend(smokers);
    expect(chiSquared).toBeCloseTo(8.2249, 4);
    expect(chiSquared).toBeCloseTo(byCorrelation(smokers), 9);
    expect(p).toBeCloseTo(0.004131897477641565, 10);
    expect(slope).toBeLessThan(0);
  });

  it("gives what StataCorp works out by correlation", () => {
    // W. Sribney, "A comparison of different tests for trend": 4.5148853 with cases less one.
    const { chiSquared } = chiSquaredTrend(series([1, 5, 21], [20, 36, 88]));
    expect((chiSquared * 143) / 144).toBeCloseTo(4.5148853, 6);
  });

  it("agrees with the correlation of single cases, and mirrors", () => {
    fc.assert(
      fc.property(fc.array(anyCounts(60), { minLength: 2, maxLength: 8 }), (points) => {
        const { chiSquared, slope, p } = chiSquaredTrend(points);
        const others = chiSquaredTrend(
          points.map(({ count, total }) => ({ count: total - count, total })),
        );
        const back = chiSquaredTrend([...points].reverse());
        for (const mirrored of [others, back]) {
          expect(mirrored.slope).toBeCloseTo(-slope, 10);
          expect(mirrored.chiSquared).toBeCloseTo(chiSquared, 8);
        }
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
        const all = points.every(({ count, total }) => count === total);
        const none = points.every(({ count }) => count === 0);
        if (all || none) expect(chiSquared).toBe(0);
        else expect(chiSquared).toBeCloseTo(byCorrelation(points), 7);
      }),
    );
  });

  it("refuses a single point", () => {
    expect(() => chiSquaredTrend([{ count: 1, total: 2 }])).toThrow(RangeError);
  });
});

describe("the trend over five points", () => {
  it("is marked as Fingertips marks it", () => {
    // Indicator 241, diabetes prevalence, England 2020 to 2024: increasing.
    const diabetes = series(
      [3_455_176, 3_491_868, 3_625_401, 3_774_801, 3_938_080],
      [48_783_947, 49_122_259, 49_956_777, 50_649_129, 51_441_896],
    );
    expect(recentTrend(diabetes)).toMatchObject({ direction: "rising", steady: true });
    // Indicator 30309, MMR at 2 years, Yorkshire and the Humber 2020 to 2024: decreasing.
    const vaccinated = series(
      [57_274, 55_865, 53_681, 51_767, 53_185],
      [61_834, 60_511, 59_074, 57_508, 59_028],
    );
    expect(recentTrend(vaccinated)).toMatchObject({
      direction: "falling",
      steady: true,
      chiSquared: expect.closeTo(405.04790902721055, 6) as number,
    });
  });

  it("does not rest on one point", () => {
    const jump = recentTrend(series([100, 100, 100, 100, 200], [1000, 1000, 1000, 1000, 1000]));
    expect(jump).toMatchObject({ direction: "level", steady: false });
    expect("p" in jump && jump.p).toBeLessThan(0.002);
  });

  it("calls nothing a trend at 95%", () => {
    const slow = recentTrend(series([100, 107, 114, 121, 128], [500, 500, 500, 500, 500]));
    expect(slow).toMatchObject({ direction: "level", steady: true });
    expect("p" in slow && slow.p).toBeLessThan(0.05);
    expect("p" in slow && slow.p).toBeGreaterThan(0.002);
  });

  it("looks at the last five points alone", () => {
    const falling = series([500, 450, 400, 350, 300], [1000, 1000, 1000, 1000, 1000]);
    const earlier: TrendPoint[] = [
      { count: null, total: null },
      { count: 10, total: 1000 },
    ];
    expect(recentTrend([...earlier, ...falling])).toEqual(recentTrend(falling));
    expect(recentTrend(falling)).toMatchObject({ direction: "falling" });
  });

  it("has no counts, so no test", () => {
    const points: TrendPoint[] = series([50, 45, 40, 35], [100, 100, 100, 100]);
    expect(recentTrend(points)).toEqual({
      direction: "untested",
      reason: "Fewer than five points, no test.",
    });
    for (const gap of [
      { count: null, total: 100 },
      { count: 30, total: null },
    ])
      expect(recentTrend([...points, gap])).toEqual({
        direction: "untested",
        reason: "No counts, no test.",
      });
  });

  it("takes counts of none and of all", () => {
    const rising = series([0, 0, 0, 30, 100], [100, 100, 100, 100, 100]);
    expect(recentTrend(rising)).toMatchObject({ direction: "rising", steady: true });
    const nothing = series([0, 0, 0, 0, 0], [100, 100, 100, 100, 100]);
    expect(recentTrend(nothing)).toMatchObject({ direction: "level", chiSquared: 0, p: 1 });
  });

  it("turns round with time and with everyone else", () => {
    const opposite = { rising: "falling", falling: "rising", level: "level", untested: "untested" };
    fc.assert(
      fc.property(fc.array(anyCounts(3000), { minLength: 5, maxLength: 5 }), (points) => {
        const { direction } = recentTrend(points);
        expect(recentTrend([...points].reverse()).direction).toBe(opposite[direction]);
        const others = points.map(({ count, total }) => ({ count: total - count, total }));
        expect(recentTrend(others).direction).toBe(opposite[direction]);
      }),
    );
  });
});
