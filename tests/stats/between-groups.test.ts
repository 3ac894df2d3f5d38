import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  additiveLimits,
  proportionsBetween,
  varianceBetween,
  type Estimate,
} from "../../src/stats/between-groups.ts";
import { funnelLimits } from "../../src/stats/funnel-limits.ts";
import type { Counts } from "../../src/stats/interval.ts";
import { overallProportion } from "../../src/stats/overdispersion.ts";

const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0);

/** The mean weighted by 1 / variance. */
const fixedMean = (estimates: readonly Estimate[]): number =>
  sum(estimates.map(({ value, variance }) => value / variance)) /
  sum(estimates.map(({ variance }) => 1 / variance));

describe("the variance between groups", () => {
  // Thirteen trials of the BCG vaccine: G. A. Colditz and others, JAMA 271 (1994). Cases and others
  // among the vaccinated, then among the rest.
  const trials = [
    [4, 119, 11, 128],
    [6, 300, 29, 274],
    [3, 228, 11, 209],
    [62, 13536, 248, 12619],
    [33, 5036, 47, 5761],
    [180, 1361, 372, 1079],
    [8, 2537, 10, 619],
    [505, 87886, 499, 87892],
    [29, 7470, 45, 7232],
    [17, 1699, 65, 1600],
    [186, 50448, 141, 27197],
    [5, 2493, 3, 2338],
    [27, 16886, 29, 17825],
  ] as const;
  const logRiskRatios = trials.map(([a, b, c, d]) => ({
    value: Math.log(a / (a + b)) - Math.log(c / (c + d)),
    variance: 1 / a - 1 / (a + b) + 1 / c - 1 / (c + d),
  }));

  it("is DerSimonian and Laird's, as published for the trials of the BCG vaccine", () => {
    // W. Viechtbauer, metafor, with method "DL": tau squared 0.3088, from Q = 152.233.
    const centre = fixedMean(logRiskRatios);
    expect(varianceBetween(logRiskRatios, centre, 0)).toBeCloseTo(0.3088, 4);
    const q = sum(logRiskRatios.map(({ value, variance }) => (value - centre) ** 2 / variance));
    expect(q).toBeCloseTo(152.233, 3);
  });

  it("is 0 where groups scatter as little as chance has them, and knows what is no estimate", () => {
    const same = [1, 1, 1].map((value) => ({ value, variance: 0.5 }));
    expect(varianceBetween(same, 1, 0)).toBe(0);
    expect(() => varianceBetween(same.slice(1, 2), 1, 0)).toThrow(RangeError);
    expect(() => varianceBetween([...same, { value: 1, variance: 0 }], 1, 0)).toThrow(RangeError);
    expect(() => varianceBetween(same, 1, 0.5)).toThrow(RangeError);
  });

  it("comes back from groups that were made with it", () => {
    // Every group at the same distance from the centre, up or down: the distance is the root of
    // tau squared and chance together.
    const any = fc.record({
      tau: fc.double({ min: 0.01, max: 0.2, noNaN: true }),
      total: fc.integer({ min: 500, max: 5000 }),
      pairs: fc.integer({ min: 5, max: 16 }),
    });
    fc.assert(
      fc.property(any, ({ tau, total, pairs }) => {
        const distance = Math.sqrt(tau ** 2 + 1 / (4 * total));
        const n = 2 * pairs;
        const estimates = Array.from({ length: n }, (_, at) => ({
          value: at % 2 === 0 ? distance : -distance,
          variance: 1 / (4 * total),
        }));
        // Moments divide by one group fewer.
        const expected = (n * distance ** 2) / (n - 1) - 1 / (4 * total);
        expect(varianceBetween(estimates, 0, 0)).toBeCloseTo(expected, 10);
      }),
    );
  });
});

describe("additive limits", () => {
  const counts = [12, 45, 230, 88, 101, 160, 75, 310, 52, 140, 20, 95];
  const totals = [60, 150, 800, 400, 330, 700, 260, 1100, 240, 480, 90, 400];
  const groups: Counts[] = counts.map((count, at) => ({ count, total: totals[at] ?? 0 }));
  const centre = overallProportion(groups);
  const angle = (share: number): number => Math.asin(Math.sqrt(share));

  it("take tau squared from the same groups by Spiegelhalter's formula", () => {
    // Written out for equal groups: (I phi - (I - 1)) / ((I - 1) 4 n), phi the mean square of z.
    const n = 400;
    const equal = counts.map((_, at) => ({ count: 80 + 4 * at, total: n }));
    const middle = overallProportion(equal);
    const z = equal.map(({ count }) => 2 * Math.sqrt(n) * (angle(count / n) - angle(middle)));
    const i = equal.length;
    const phi = sum(z.map((one) => one ** 2)) / i;
    expect(proportionsBetween(equal, middle, 0)).toBeCloseTo(
      (i * phi - (i - 1)) / ((i - 1) * 4 * n),
      12,
    );
  });

  it("are those of chance alone without it, and keep their width as groups grow", () => {
    expect(additiveLimits(centre, 900, 0.95, 0)).toEqual(funnelLimits(centre, 900, 0.95));
    const tau = Math.sqrt(proportionsBetween(groups, centre));
    expect(tau).toBeGreaterThan(0);
    const wide = additiveLimits(centre, 20_000, 0.95, tau ** 2);
    const reach = 1.959964 * Math.sqrt(tau ** 2 + 1 / 80_000);
    expect(angle(wide.upper) - angle(centre)).toBeCloseTo(reach, 3);
    expect(angle(centre) - angle(wide.lower)).toBeCloseTo(reach, 3);
    expect(wide.upper).toBeGreaterThan(funnelLimits(centre, 20_000, 0.95, 2).upper);
  });

  it("never lie inside those of chance, and refuse what is no variance", () => {
    const anyTau = fc.double({ min: 0, max: 0.05, noNaN: true });
    const anyChance = fc.double({ min: 0.02, max: 0.98, noNaN: true });
    fc.assert(
      fc.property(anyChance, fc.integer({ min: 1, max: 2000 }), anyTau, (chance, total, tau) => {
        const plain = funnelLimits(chance, total, 0.998);
        const wide = additiveLimits(chance, total, 0.998, tau);
        expect(wide.lower).toBeLessThanOrEqual(plain.lower);
        expect(wide.upper).toBeGreaterThanOrEqual(plain.upper);
      }),
    );
    expect(() => additiveLimits(0.2, 100, 0.95, -0.1)).toThrow(RangeError);
    expect(() => additiveLimits(0.2, 100, 0.95, Number.NaN)).toThrow(RangeError);
    expect(() =>
      proportionsBetween(
        [
          { count: 3, total: 2 },
          { count: 1, total: 2 },
        ],
        0.2,
      ),
    ).toThrow(RangeError);
  });
});
