import { describe, expect, it } from "vitest";
import { askFrozen } from "../../frozen/frozen-tables.ts";
import { boroughs } from "../../../src/places/places.ts";
import type { YearlyChange } from "../../../src/stats/change-in-context.ts";
import { changesFrom, yearlyChanges } from "../../../src/topics/crime/charts/yearly-changes.ts";
import {
  changesCompared,
  describeUnusual,
  isPandemic,
  sayClasses,
} from "../../../src/topics/crime/unusual.ts";

/** Years to June 2019 and before, so that none touches the pandemic: the latest first. */
const years = (...changes: readonly number[]): readonly YearlyChange[] =>
  changes.map((change, index) => ({ twelveMonthsTo: `${String(2019 - index)}-06`, change }));
const headingOf = (...changes: readonly number[]): string =>
  describeUnusual("Somewhere", years(...changes)).heading;

const ten = [2, -3, 4, -5, 6, -7, 8, -9, 10, -11];

describe("whether a change is unusual, at the edge of each class", () => {
  it.each([
    [11.5, "is its largest rise outside the pandemic since 2009"],
    [10.5, "is its largest rise outside the pandemic since 2009"],
    [-10.5, "is a larger change than usual outside the pandemic, and its largest fall since 2009"],
    [9.5, "is a larger change than usual outside the pandemic, and its largest rise since 2010"],
    [8.5, "is an ordinary change outside the pandemic"],
    [4.5, "is an ordinary change outside the pandemic"],
    [-4.5, "is an ordinary change outside the pandemic"],
    [3.5, "is smaller than most of its changes outside the pandemic"],
    [2.9, "is smaller than most of its changes outside the pandemic"],
    [0.01, "is hardly a change"],
  ])("%d", (change, words) => {
    expect(headingOf(change, ...ten)).toContain(words);
  });

  it("says nothing from fewer than five years", () => {
    expect(headingOf(20, 1, 2, 3, 4)).toContain("too few years beside it");
    expect(headingOf(20, 1, 2, 3, 4, 5)).toContain("its largest rise");
  });

  it("calls a fall its largest where only rises were larger, and says so of the one way alone", () => {
    const { heading, verdict } = describeUnusual(
      "Somewhere",
      years(-4, 5, 6, 7, 8, -1, -2, 1, 2, 3, 3),
    );
    expect(heading).toContain("its largest fall outside the pandemic since 2009");
    expect(verdict).toMatch(/^For a fall, yes\. /);
    expect(verdict).toContain(
      "fell twice, never by more, and rose eight times, four of them by more",
    );
  });
});

it("says of each class how many of the years compared moved by more", () => {
  expect(sayClasses()).toBe(
    "None moved by more: larger than any of them. One or two: larger than usual. Three to seven: an ordinary change. Eight and more: smaller than most.",
  );
});

describe("the pandemic", () => {
  it("touches a change where either of its two 12 months does", () => {
    const touched = (twelveMonthsTo: string): boolean => isPandemic({ twelveMonthsTo, change: 0 });
    expect(["2020-02", "2020-03", "2024-05", "2024-06"].map(touched)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it("is set apart: ten years outside it are compared beside the ten before", async () => {
    const changes = await changesIn("E09000033");
    expect(changesCompared(changes).filter((change) => isPandemic(change))).toHaveLength(4);
    expect(changesCompared(changes)).toHaveLength(15);
  });
});

const changesIn = async (area_code: string): Promise<readonly YearlyChange[]> =>
  changesFrom(await askFrozen(yearlyChanges.question, { area_code }));

/** Sums by hand from the force's own files: offences less fraud, years to June. */
describe("on the frozen data", () => {
  it("calls Westminster’s −15.1% its largest fall outside the pandemic, and not ordinary", async () => {
    const changes = await changesIn("E09000033");
    const { heading, verdict } = describeUnusual("Westminster", changes);
    expect(heading).toBe(
      "Westminster’s −15.1% is its largest fall outside the pandemic since 2012",
    );
    expect(verdict).toMatch(/^For a fall, yes\./);
    expect(verdict).toContain(
      "fell five times, never by more, and rose five times, one of them by more",
    );
    expect(verdict).toContain(
      "In the last ten years, with those that touch the pandemic (March 2020 to June 2022), it fell three times, one of them by more, and rose seven times, three of them by more",
    );
  });

  it("counts the airports in Hillingdon on both sides of March 2024", async () => {
    const changes = await changesIn("E09000017");
    // +13.2 and +10.4 with Heathrow’s offences on the later side alone.
    expect(changes.slice(0, 3).map(({ change }) => change.toFixed(1))).toEqual([
      "2.8",
      "3.4",
      "5.5",
    ]);
  });

  it("says something of every borough, with no number broken", async () => {
    for (const { name, areaCode } of await boroughs()) {
      const { heading, verdict } = describeUnusual(name, await changesIn(areaCode));
      expect(`${heading} ${verdict}`).not.toMatch(/undefined|NaN|null| {2}/);
      expect(verdict).toMatch(/^(Yes|Somewhat|For a (fall|rise), yes|No)\. The change of /);
    }
  });
});
