import fc from "fast-check";
import { expect, test } from "vitest";
import { median, robustDistance, robustSpread } from "../../src/stats/robust-distance.ts";
import {
  chooseLimit,
  isFlag,
  judgeYears,
  runOverPast,
  type Movement,
} from "../../src/stats/stands-out.ts";

const year = (
  movement: number | null,
  index: number,
  others: Partial<Movement> = {},
): Movement => ({
  twelveMonthsTo: `${String(2010 + index)}-06`,
  movement,
  compares: true,
  beyondRevision: true,
  ...others,
});
const series = (...movements: (number | null)[]): Movement[] =>
  movements.map((movement, index) => year(movement, index));
const calm = [1, -1, 2, -2, 0] as const;

test("median and spread are those of a worked example", () => {
  // 1, 1, 2, 2, 4, 6, 9: median 2, deviations 0, 0, 1, 1, 2, 4, 7, their median 1.
  expect(median([1, 1, 2, 2, 4, 6, 9])).toBe(2);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(robustSpread([1, 1, 2, 2, 4, 6, 9])).toBeCloseTo(1.4826);
  // Iglewicz and Hoaglin: 0.6745 (9 - 2) / 1 = 4.7215.
  expect(robustDistance(9, [1, 1, 2, 2, 4, 6, 9])).toBeCloseTo(4.7215, 3);
  expect(() => median([])).toThrow(RangeError);
});

test("others that do not vary measure nothing", () => {
  expect(robustDistance(9, [3, 3, 3, 3])).toBeUndefined();
  expect(judgeYears(series(3, 3, 3, 3, 3, 50))).toEqual([]);
});

test("distance follows neither shift, scale nor sign", () => {
  const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 3, maxLength: 12 });
  fc.assert(
    fc.property(values, fc.integer({ min: -50, max: 50 }), (others, value) => {
      const before = robustDistance(value, others);
      const turned = robustDistance(
        7 - 3 * value,
        others.map((other) => 7 - 3 * other),
      );
      if (before === undefined) expect(turned).toBeUndefined();
      else expect(turned).toBeCloseTo(before, 8);
    }),
  );
});

test("a movement far beyond a calm past is a flag, an ordinary one is none", () => {
  const [far] = judgeYears(series(...calm, 30));
  expect(far && isFlag(far, 6)).toBe(true);
  const [ordinary] = judgeYears(series(...calm, 1.5));
  expect(ordinary && isFlag(ordinary, 2)).toBe(false);
});

test("one that an earlier year went beyond is none, however calm the others were", () => {
  const [last] = judgeYears(series(...calm, -40, 30)).slice(-1);
  expect(last?.standing.distance).toBeGreaterThan(6);
  expect(last && isFlag(last, 6)).toBe(true);
  const [smaller] = judgeYears(series(...calm, 40, 30)).slice(-1);
  expect(smaller && isFlag(smaller, 6)).toBe(false);
});

test("one that a revision could make is none", () => {
  const years = [...series(...calm), year(30, 5, { beyondRevision: false })];
  expect(judgeYears(years).map((judged) => isFlag(judged, 2))).toEqual([false]);
});

test("fewer than five earlier years that compare judge nothing", () => {
  expect(judgeYears(series(1, -1, 2, -2, 30))).toEqual([]);
  const pandemic = [...series(1, -1, 2, -2), year(0, 4, { compares: false }), year(30, 5)];
  expect(judgeYears(pandemic)).toEqual([]);
  expect(judgeYears(series(1, -1, 2, null, -2, 30))).toEqual([]);
});

test("the latest year itself is not judged where it does not compare", () => {
  expect(judgeYears([...series(...calm), year(30, 5, { compares: false })])).toEqual([]);
});

test.each([
  [-15, true],
  [-14, false],
  [-60, true],
  [5, false],
])("after a rise of 30 a movement of %d has taken back half: %j", (after, undone) => {
  expect(judgeYears(series(...calm, 30, after))[0]?.next?.undone).toBe(undone);
  const mirrored = [...calm, 30, after].map((movement) => -movement);
  expect(judgeYears(series(...mirrored))[0]?.next?.undone).toBe(undone);
});

test("a year whose year after does not compare says nothing of false alarms", () => {
  const judged = judgeYears([...series(...calm, 30), year(-30, 6, { compares: false })]);
  expect(runOverPast(judged, 2)).toEqual({ judged: 0, flags: 0, undone: 0, notAgain: 0 });
});

test("the limit is the lowest at which one flag in ten is undone", () => {
  // Flags of 4 spreads that are undone, and of 10 that hold.
  const spread = robustSpread(calm);
  const undone = judgeYears(series(...calm, 4 * spread, -4 * spread)).slice(0, 1);
  const held = judgeYears(series(...calm, 10 * spread, 1)).slice(0, 1);
  const times = <T>(list: readonly T[], count: number): T[] =>
    Array.from({ length: count }, () => list).flat();
  expect(chooseLimit([...times(held, 36), ...times(undone, 4)])).toBe(2);
  expect(chooseLimit([...times(held, 35), ...times(undone, 5)])).toBe(4);
  expect(chooseLimit(times(undone, 40))).toBeUndefined();
  expect(chooseLimit(times(held, 19))).toBeUndefined();
  expect(chooseLimit([])).toBeUndefined();
});
