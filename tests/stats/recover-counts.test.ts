import fc from "fast-check";
import { expect, it } from "vitest";
import { dealtAtRandom, fisherExact } from "../../src/stats/fisher-exact.ts";
import { allSplits, recoverCounts } from "../../src/stats/recover-counts.ts";

it("finds the one division of RADAR's 21 of 38 that gives 45% and 69%", () => {
  const { splits, tried } = recoverCounts({ count: 21, total: 38 }, 45, 69);
  expect(splits).toEqual([{ first: { count: 10, total: 22 }, second: { count: 11, total: 16 } }]);
  expect(tried).toBe(394);
  // SciPy 1.17, scipy.stats.fisher_exact([[10, 12], [11, 5]]).
  expect(fisherExact({ count: 10, total: 22 }, { count: 11, total: 16 })).toBeCloseTo(0.197, 3);
});

it("tries every division once, and each adds up to the whole", () => {
  const whole = { count: 21, total: 38 };
  const splits = allSplits(whole);
  expect(new Set(splits.map(({ first }) => `${first.count}/${first.total}`)).size).toBe(394);
  for (const { first, second } of splits) {
    expect([first.count + second.count, first.total + second.total]).toEqual([21, 38]);
  }
});

it("deals the 21 at random among 22 and 16 people as the hypergeometric law has it", () => {
  const { first, probabilities } = dealtAtRandom(
    { count: 10, total: 22 },
    { count: 11, total: 16 },
  );
  expect([first, first + probabilities.length - 1]).toEqual([5, 21]);
  const choose = (n: number, k: number): number =>
    Array.from({ length: k }, (_, i) => (n - i) / (i + 1)).reduce((a, b) => a * b, 1);
  for (const [index, probability] of probabilities.entries()) {
    const k = first + index;
    expect(probability).toBeCloseTo((choose(22, k) * choose(16, 21 - k)) / choose(38, 21), 12);
  }
});

it("tells when several divisions agree, or none", () => {
  expect(recoverCounts({ count: 2, total: 4 }, 50, 50).splits).toHaveLength(1);
  expect(recoverCounts({ count: 10, total: 20 }, 50, 50).splits.length).toBeGreaterThan(1);
  expect(recoverCounts({ count: 10, total: 20 }, 10, 20).splits).toEqual([]);
});

it("keeps a half that may have been rounded up or down", () => {
  const half = { first: { count: 1, total: 8 }, second: { count: 0, total: 1 } };
  expect(recoverCounts({ count: 1, total: 9 }, 12, 0).splits).toContainEqual(half);
  expect(recoverCounts({ count: 1, total: 9 }, 13, 0).splits).toContainEqual(half);
});

it("never loses the true division", () => {
  const group = fc
    .integer({ min: 1, max: 40 })
    .chain((total) => fc.record({ total: fc.constant(total), count: fc.nat({ max: total }) }));
  fc.assert(
    fc.property(group, group, (first, second) => {
      const percent = ({ count, total }: { count: number; total: number }): number =>
        Math.round((100 * count) / total);
      const whole = { count: first.count + second.count, total: first.total + second.total };
      const { splits } = recoverCounts(whole, percent(first), percent(second));
      expect(splits).toContainEqual({ first, second });
    }),
  );
});

it("refuses what is no proportion", () => {
  expect(() => recoverCounts({ count: 5, total: 4 }, 50, 50)).toThrow(RangeError);
});
