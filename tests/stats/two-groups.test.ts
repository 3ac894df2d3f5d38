import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareProportions } from "../../src/stats/compare-proportions.ts";
import { fisherExact } from "../../src/stats/fisher-exact.ts";
import type { Counts } from "../../src/stats/interval.ts";
import { anyCounts, rootOf } from "./support/arbitrary.ts";

const of = (count: number, total: number): Counts => ({ count, total });
const others = ({ count, total }: Counts): Counts => ({ count: total - count, total });

describe("two proportions compared", () => {
  // Newcombe, Statistics in Medicine 17 (1998), 873-890, table II, method 10.
  it.each([
    [of(56, 70), of(48, 80), 0.0524, 0.3339],
    [of(9, 10), of(3, 10), 0.1705, 0.809],
    [of(6, 7), of(2, 7), 0.0582, 0.8062],
    [of(5, 56), of(0, 29), -0.0381, 0.1926],
    [of(0, 10), of(0, 20), -0.1611, 0.2775],
    [of(0, 10), of(0, 10), -0.2775, 0.2775],
    [of(10, 10), of(0, 20), 0.6791, 1],
    [of(10, 10), of(0, 10), 0.6075, 1],
  ])("have Newcombe's interval: $count of $total", (first, second, lower, upper) => {
    const comparison = compareProportions(first, second);
    expect(comparison.lower).toBeCloseTo(lower, 4);
    expect(comparison.upper).toBeCloseTo(upper, 4);
  });

  it("have the interval that the score equations give", () => {
    const z = 1.959963984540054;
    const score = ({ count, total }: Counts, chance: number): number =>
      (chance - count / total) / Math.sqrt((chance * (1 - chance)) / total);
    const limit = (group: Counts, side: number): number =>
      side < 0
        ? rootOf((chance) => score(group, chance) + z, 1e-12, group.count / group.total)
        : rootOf((chance) => score(group, chance) - z, group.count / group.total, 1);
    const [first, second] = [of(56, 70), of(48, 80)];
    const { lower, upper } = compareProportions(first, second);
    expect(lower).toBeCloseTo(
      0.2 - Math.sqrt((0.8 - limit(first, -1)) ** 2 + (limit(second, 1) - 0.6) ** 2),
      9,
    );
    expect(upper).toBeCloseTo(
      0.2 + Math.sqrt((limit(first, 1) - 0.8) ** 2 + (0.6 - limit(second, -1)) ** 2),
      9,
    );
  });

  it("have the p-value of Pearson's chi-squared test", () => {
    // R's help page of prop.test, first two groups without correction, by the table of expected
    // counts: chi-squared = sum of (observed - expected)^2 / expected, one degree of freedom.
    const table = [83, 3, 90, 3];
    const expected = [(173 * 86) / 179, (6 * 86) / 179, (173 * 93) / 179, (6 * 93) / 179];
    const chiSquared = table.reduce((sum, observed, cell) => {
      const by = expected[cell] ?? Number.NaN;
      return sum + (observed - by) ** 2 / by;
    }, 0);
    const { p } = compareProportions(of(83, 86), of(90, 93));
    // The chi-squared density with one degree of freedom, summed from 0 by its series for erf.
    const half = Math.sqrt(chiSquared / 2);
    const erf = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].reduce((sum, n) => {
      const factorial = Array.from({ length: n }, (_, i) => i + 1).reduce((a, b) => a * b, 1);
      return sum + ((-1) ** n * half ** (2 * n + 1)) / (factorial * (2 * n + 1));
    }, 0);
    expect(p).toBeCloseTo(1 - (2 / Math.sqrt(Math.PI)) * erf, 12);
  });

  it("swap sides with the groups, and with everyone else", () => {
    fc.assert(
      fc.property(anyCounts(500), anyCounts(500), (first, second) => {
        const forth = compareProportions(first, second);
        for (const back of [
          compareProportions(second, first),
          compareProportions(others(first), others(second)),
        ]) {
          expect(back.difference).toBeCloseTo(-forth.difference, 12);
          expect(back.lower).toBeCloseTo(-forth.upper, 10);
          expect(back.upper).toBeCloseTo(-forth.lower, 10);
          expect(back.p).toBeCloseTo(forth.p, 10);
        }
        expect(forth.lower).toBeGreaterThanOrEqual(-1);
        expect(forth.upper).toBeLessThanOrEqual(1);
        expect(forth.lower).toBeLessThanOrEqual(forth.difference);
        expect(forth.upper).toBeGreaterThanOrEqual(forth.difference);
        expect(forth.p).toBeGreaterThanOrEqual(0);
        expect(forth.p).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("narrow with more of the same, and then differ less by chance", () => {
    fc.assert(
      fc.property(anyCounts(200), anyCounts(200), (first, second) => {
        const few = compareProportions(first, second);
        const times = ({ count, total }: Counts): Counts => of(4 * count, 4 * total);
        const many = compareProportions(times(first), times(second));
        expect(many.upper - many.lower).toBeLessThan(few.upper - few.lower);
        expect(many.p).toBeLessThanOrEqual(few.p);
      }),
    );
  });

  it("do not differ where nothing varies", () => {
    expect(compareProportions(of(0, 10), of(0, 20)).p).toBe(1);
    expect(compareProportions(of(3, 10), of(6, 20)).p).toBe(1);
    expect(() => compareProportions(of(3, 2), of(1, 2))).toThrow(RangeError);
  });
});

/** Fisher's p-value by counting tables: binomial coefficients as whole numbers. */
const countedFisher = (first: Counts, second: Counts): number => {
  const choose = (n: number, k: number): bigint => {
    let ways = 1n;
    for (let i = 0; i < k; i += 1) ways = (ways * BigInt(n - i)) / BigInt(i + 1);
    return ways;
  };
  const hits = first.count + second.count;
  const tables = Array.from({ length: Math.min(hits, first.total) + 1 }, (_, k) =>
    hits - k > second.total ? 0n : choose(first.total, k) * choose(second.total, hits - k),
  );
  const observed = tables[first.count] ?? 0n;
  const add = (sum: bigint, ways: bigint): bigint => sum + ways;
  const unlikely = tables.filter((ways) => ways <= observed).reduce(add, 0n);
  return Number((unlikely * 10n ** 20n) / tables.reduce(add, 0n)) / 1e20;
};

describe("Fisher's exact test", () => {
  it("finds nothing in the lady's tea: 3 and 1 of 4", () => {
    // Fisher, The Design of Experiments (1935); R's help page of fisher.test.
    expect(fisherExact(of(3, 4), of(1, 4))).toBeCloseTo(34 / 70, 14);
    expect(fisherExact(of(4, 4), of(0, 4))).toBeCloseTo(2 / 70, 14);
  });

  it("finds no support for RADAR's difference: 10 of 22 and 11 of 16", () => {
    // SciPy 1.17, scipy.stats.fisher_exact.
    expect(fisherExact(of(10, 22), of(11, 16))).toBeCloseTo(0.19715858432306657, 12);
  });

  it("agrees with Fisher's twins", () => {
    // Convictions of like-sex twins of criminals (Fisher 1935), two-sided: R's help page,
    // 0.0005367.
    expect(fisherExact(of(2, 17), of(10, 13))).toBeCloseTo(0.0005367241, 9);
  });

  it("agrees with tables counted in whole numbers", () => {
    fc.assert(
      fc.property(anyCounts(60), anyCounts(60), (first, second) => {
        expect(fisherExact(first, second)).toBeCloseTo(countedFisher(first, second), 11);
      }),
    );
  });

  it("is the same with rows, columns or both swapped", () => {
    fc.assert(
      fc.property(anyCounts(400), anyCounts(400), (first, second) => {
        const p = fisherExact(first, second);
        expect(fisherExact(second, first)).toBeCloseTo(p, 10);
        expect(fisherExact(others(first), others(second))).toBeCloseTo(p, 10);
        expect(fisherExact(others(second), others(first))).toBeCloseTo(p, 10);
        expect(p).toBeGreaterThan(0);
        expect(p).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("comes near the chi-squared test for large cohorts", () => {
    const groups = [of(26_573, 104_448), of(25_100, 99_204)] as const;
    expect(fisherExact(...groups)).toBeCloseTo(compareProportions(...groups).p, 2);
    expect(() => fisherExact(of(1, 0), of(1, 2))).toThrow(RangeError);
  });
});
