import { expect, test } from "vitest";
import { seriesOf } from "../../../src/topics/crime/stands-out/series.ts";
import {
  describePast,
  describeRule,
  describeStandingOut,
  findStandingOut,
  limitRule,
} from "../../../src/topics/crime/stands-out/stands-out.ts";

const none = new Map([["Theft", 0.5]]);

/** Rows of one borough's theft whose yearly counts are given, to June of 2008 and on. */
const rowsOf = (name: string, counts: readonly number[]) =>
  counts.slice(1).map((offences, index) => ({
    area_name: name,
    slug: name.toLowerCase(),
    offence_group: "Theft",
    twelve_months_to: `${String(2008 + index)}-06`,
    offences,
    offences_year_before: counts[index] ?? 0,
    crosses_break: false,
  }));

test("years that touch the pandemic or cross a break, and counts of nothing, do not compare", () => {
  const rows = rowsOf(
    "Camden",
    Array.from({ length: 17 }, (_, index) => 1000 + index),
  );
  const broken = rows.map((row) => ({ ...row, crosses_break: row.twelve_months_to === "2014-06" }));
  const [series] = seriesOf(broken, none);
  const out = series?.years.filter((year) => !year.compares).map((year) => year.twelveMonthsTo);
  expect(out).toEqual(["2014-06", "2020-06", "2021-06", "2022-06", "2023-06"]);
  const [empty] = seriesOf(rowsOf("Camden", [0, 5, 0]), none);
  expect(empty?.years.map((year) => year.movement)).toEqual([null, null]);
});

test("a change is beyond revision only where revision could not be half of it", () => {
  const changes = (revision: number) =>
    seriesOf(rowsOf("Camden", [1000, 1100]), new Map([["Theft", revision]]))[0]?.years[0]
      ?.beyondRevision;
  expect(changes(4.9)).toBe(true);
  expect(changes(-5.1)).toBe(false);
  expect(seriesOf(rowsOf("Camden", [1000, 1100]), new Map())[0]?.years[0]?.beyondRevision).toBe(
    false,
  );
});

const calm = [1000, 1010, 1000, 1020, 1000, 1010, 1000];

test("where too little is known to set a limit, nothing is said to stand out", () => {
  const out = findStandingOut(seriesOf(rowsOf("Camden", [...calm, 3000]), none));
  expect(out.found).toEqual([]);
  expect(out.limit).toBeUndefined();
  expect(describePast(out)).toContain("nothing is said to stand out");
  expect(() => findStandingOut([])).toThrow(RangeError);
});

test("what stands out is told with its counts and its own past, the furthest first", () => {
  // Thirty places that jumped once and stayed there let a limit be set.
  const held = Array.from({ length: 30 }, (_, index) =>
    rowsOf(`Place ${String(index)}`, [...calm, 2000, 2001, 2000]),
  ).flat();
  const now = [
    ...rowsOf("Camden", [990, 980, ...calm, 2500]),
    ...rowsOf("Brent", [990, 980, ...calm, 3000]),
    ...rowsOf("Harrow", [990, 980, ...calm, 1005]),
  ];
  const out = findStandingOut(seriesOf([...held, ...now], none));
  expect(out.limit).toBe(2);
  expect(out.past).toMatchObject({ flags: 30, undone: 0 });
  expect(out.found.map(({ series }) => series.name)).toEqual(["Brent", "Camden"]);
  const [brent] = out.found;
  expect(brent && describeStandingOut(brent)).toBe(
    "Theft in Brent: 3,000 in the 12 months to June 2016, 200.0% more than the year before. In the eight earlier years that compare, it changed by −2.0% to +2.0%.",
  );
  expect(describePast(out)).not.toContain("significant");
});

test("the rule is said with the numbers that it takes", () => {
  expect(
    describeRule({ ...findStandingOut(seriesOf(rowsOf("Camden", [1, 2]), none)), limit: 4.5 }),
  ).toBe(
    "The latest 12 months rose by more, or fell by more, than any earlier year of the same borough and offence group. It lies more than 4.5 times the usual spread from the middle of those years (their median, and 1.4826 times their median absolute deviation, of logarithms). And it is more than twice what later editions of the file have made of a year of that group. Years that touch the pandemic, March 2020 to June 2022, and years across a break of that group alone are left out; at least five others must be there.",
  );
  expect(limitRule).toBe(
    "The limit is the lowest, in steps of a half, that keeps to one false alarm in ten.",
  );
});
