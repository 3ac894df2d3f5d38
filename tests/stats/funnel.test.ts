import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { funnelLimits } from "../../src/stats/funnel-limits.ts";
import type { Counts } from "../../src/stats/interval.ts";
import { overallProportion, overdispersion, stabilise } from "../../src/stats/overdispersion.ts";
import { anyChance, anyCounts } from "./support/arbitrary.ts";
import { binomialNumerators, toNumber, type Fraction } from "./support/exact-binomial.ts";

const anyFunnelLevel = fc.constantFrom(0.95, 0.998);
const anySize = fc.integer({ min: 1, max: 2000 });

/** Spiegelhalter's (r - a) / n in whole numbers, by his appendix A.1.1. */
const interpolated = (total: number, chance: Fraction, share: Fraction): number => {
  const whole = chance.under ** BigInt(total);
  let upTo = 0n;
  for (const [count, own] of binomialNumerators(total, chance).entries()) {
    upTo += own;
    const past = upTo * share.under - share.over * whole;
    if (past >= 0n) return (count - toNumber({ over: past, under: own * share.under })) / total;
  }
  return Number.NaN;
};

const thousandths = (over: bigint): Fraction => ({ over, under: 1000n });

describe("funnel limits", () => {
  it.each([
    [100, 25n, 100n],
    [40, 33n, 100n],
    [400, 2544n, 10_000n],
    [60, 3n, 4n],
  ])("are Spiegelhalter's for groups of %i", (total, over, under) => {
    const centre = Number(over) / Number(under);
    const inner = funnelLimits(centre, total, 0.95);
    expect(inner.lower).toBeCloseTo(interpolated(total, { over, under }, thousandths(25n)), 11);
    expect(inner.upper).toBeCloseTo(interpolated(total, { over, under }, thousandths(975n)), 11);
    const outer = funnelLimits(centre, total, 0.998);
    expect(outer.lower).toBeCloseTo(interpolated(total, { over, under }, thousandths(1n)), 11);
    expect(outer.upper).toBeCloseTo(interpolated(total, { over, under }, thousandths(999n)), 11);
  });

  it("stay in 0..1 around the centre, 99.8% outside 95%, at any phi", () => {
    const anyPhi = fc.double({ min: 0, max: 50, noNaN: true });
    fc.assert(
      fc.property(anyChance, anySize, anyPhi, (centre, total, phi) => {
        const inner = funnelLimits(centre, total, 0.95, phi);
        const outer = funnelLimits(centre, total, 0.998, phi);
        expect(outer.lower).toBeGreaterThanOrEqual(0);
        expect(outer.upper).toBeLessThanOrEqual(1);
        expect(outer.lower).toBeLessThanOrEqual(inner.lower);
        expect(outer.upper).toBeGreaterThanOrEqual(inner.upper);
        expect(inner.lower).toBeLessThanOrEqual(centre);
        expect(inner.upper).toBeGreaterThanOrEqual(centre);
        expect(inner.upper).toBeGreaterThan(inner.lower);
      }),
    );
  });

  it("narrow as groups grow", () => {
    const anyCentre = fc.double({ min: 0.1, max: 0.9, noNaN: true });
    const anyGroup = fc.integer({ min: 40, max: 1500 });
    fc.assert(
      fc.property(anyCentre, anyGroup, anyFunnelLevel, (centre, total, level) => {
        const small = funnelLimits(centre, total, level);
        const large = funnelLimits(centre, 2 * total, level);
        expect(large.lower).toBeGreaterThan(small.lower);
        expect(large.upper).toBeLessThan(small.upper);
      }),
    );
  });

  it("mirror those of everyone else, one case apart, as the interpolation has it", () => {
    const anyCentre = fc.double({ min: 0.1, max: 0.9, noNaN: true });
    const anyGroup = fc.integer({ min: 100, max: 1500 });
    fc.assert(
      fc.property(anyCentre, anyGroup, anyFunnelLevel, (centre, total, level) => {
        const { lower } = funnelLimits(centre, total, level);
        const { upper } = funnelLimits(1 - centre, total, level);
        expect(upper).toBeCloseTo(1 - lower - 1 / total, 9);
      }),
    );
  });

  it("lie twice as far out, on the arcsine scale, where the variance is four times as large", () => {
    const plain = funnelLimits(0.25, 900, 0.95);
    const wide = funnelLimits(0.25, 900, 0.95, 4);
    const centre = Math.PI / 6; // arcsine of the square root of a quarter
    expect(stabilise(wide.upper) - centre).toBeCloseTo(2 * (stabilise(plain.upper) - centre), 12);
    expect(centre - stabilise(wide.lower)).toBeCloseTo(2 * (centre - stabilise(plain.lower)), 12);
    // Close to Spiegelhalter's own z times the root of phi times the standard error.
    const reach = 1.959964 * 2 * Math.sqrt((0.25 * 0.75) / 900);
    expect(wide.upper - 0.25).toBeCloseTo(reach, 2);
    expect(0.25 - wide.lower).toBeCloseTo(reach, 2);
    expect(funnelLimits(0.25, 900, 0.95, 0.4)).toEqual(plain);
  });

  it("collapse where nothing can vary, and refuse what is no funnel", () => {
    expect(funnelLimits(0, 20, 0.95)).toEqual({ lower: 0, upper: 0 });
    expect(funnelLimits(1, 20, 0.998, 3)).toEqual({ lower: 1, upper: 1 });
    expect(() => funnelLimits(1.2, 20, 0.95)).toThrow(RangeError);
    expect(() => funnelLimits(0.2, 0, 0.95)).toThrow(RangeError);
    expect(() => funnelLimits(0.2, 20, 95)).toThrow(RangeError);
    expect(() => funnelLimits(0.2, 20, 0.95, -1)).toThrow(RangeError);
  });
});

describe("overdispersion", () => {
  const counts = [12, 45, 230, 88, 101, 160, 75, 310, 52, 140, 20, 95];
  const totals = [60, 150, 800, 400, 330, 700, 260, 1100, 240, 480, 90, 400];
  const groups: Counts[] = counts.map((count, at) => ({ count, total: totals[at] ?? 0 }));

  it("is what NumPy works out from the same groups", () => {
    // NumPy 2: z = 2 sqrt(n) (arcsin sqrt p - arcsin sqrt centre), clipped to its 10% and 90%
    // quantiles (method "linear"), squared and averaged.
    expect(overallProportion(groups)).toBeCloseTo(1328 / 5010, 14);
    expect(overdispersion(groups, 1328 / 5010)).toBeCloseTo(2.0347850095427304, 11);
    expect(overdispersion(groups, 1328 / 5010, 0)).toBeCloseTo(2.1728717885812374, 11);
  });

  it("does not let one outlier widen the funnel that should show it", () => {
    const eleven = (last: number): Counts[] => [
      ...Array.from({ length: 10 }, (_, at) => ({ count: 95 + at, total: 400 })),
      { count: last, total: 400 },
    ];
    expect(overdispersion(eleven(390), 0.25)).toBe(overdispersion(eleven(150), 0.25));
    expect(overdispersion(eleven(390), 0.25, 0)).toBeGreaterThan(
      10 * overdispersion(eleven(390), 0.25),
    );
  });

  it("is 0 where all are equal, grows with the groups, and mirrors", () => {
    const same = Array.from({ length: 12 }, () => ({ count: 30, total: 120 }));
    expect(overdispersion(same, 0.25)).toBe(0);
    fc.assert(
      fc.property(
        fc.array(anyCounts(500), { minLength: 2, maxLength: 33 }),
        anyChance,
        (any, centre) => {
          const phi = overdispersion(any, centre);
          const others = any.map(({ count, total }) => ({ count: total - count, total }));
          expect(overdispersion(others, 1 - centre)).toBeCloseTo(phi, 7);
          // The same proportions from groups four times the size scatter four times too widely.
          const fourfold = any.map(({ count, total }) => ({ count: 4 * count, total: 4 * total }));
          expect(overdispersion(fourfold, centre)).toBeCloseTo(4 * phi, 7);
        },
      ),
    );
  });

  it("refuses what is no group", () => {
    expect(() => overdispersion([], 0.2)).toThrow(RangeError);
    expect(() => overallProportion([])).toThrow(RangeError);
    expect(() => overdispersion(groups, 2)).toThrow(RangeError);
    expect(() => overdispersion(groups, 0.2, 0.5)).toThrow(RangeError);
    expect(() => overdispersion([{ count: 3, total: 2 }], 0.2)).toThrow(RangeError);
  });
});
