import { expect, test } from "vitest";
import { shift } from "../../../scripts/editions/figures.ts";
import { limitsFrom, spanOf } from "../../../scripts/editions/limits.ts";
import { revisions } from "./rolling-file.ts";

test("what editions did revise is within the limits taken from them", () => {
  const limits = limitsFrom(revisions);
  for (const row of revisions) {
    const of = (place: "force" | "borough") => limits.of(place, row.offence_group, row.age);
    expect(shift(row.offences_earlier, row.offences_later)).toBeLessThanOrEqual(of("force"));
    if (row.borough_earlier === null || row.borough_later === null) continue;
    expect(shift(row.borough_earlier, row.borough_later)).toBeLessThanOrEqual(of("borough"));
  }
});

test("a limit is half as much again as the largest of its group and age, and three at least", () => {
  const row = revisions[0];
  if (row === undefined) throw new Error("there are no revisions");
  const made = [
    { ...row, offence_group: "Theft", age: 4, offences_earlier: 100, offences_later: 144 },
  ];
  const limits = limitsFrom(made);
  // 44 beside the root of 144 is 44/12; and half again is 5.5.
  expect(limits.of("force", "Theft", 3)).toBeCloseTo(5.5, 10);
  expect(limits.of("force", "Theft", 11)).toBeCloseTo(5.5, 10);
  for (const [group, age] of [
    ["Theft", 2],
    ["Theft", 12],
    ["Burglary", 4],
  ] as const) {
    expect(limits.of("force", group, age)).toBe(3);
  }
});

test.each([
  [0, 0],
  [2, 0],
  [3, 3],
  [11, 3],
  [12, 12],
  [23, 12],
  [24, 24],
  [160, 24],
])("age %i is in the span from %i", (age, from) => {
  expect(spanOf(age)).toBe(from);
});
