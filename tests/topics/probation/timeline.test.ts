import { expect, it } from "vitest";
import { afterwards, timeline } from "../../../src/topics/probation/content/timeline.ts";

it.each([
  ["to the planned start", timeline],
  ["what came after", afterwards],
])("%s stands in order of time", (_, entries) => {
  const days = entries.map(({ from }) => from);
  expect(days).toEqual(days.toSorted());
});

it("has the end of the contracts announced before Working Links fell", () => {
  const at = (short: string): number => afterwards.findIndex((entry) => entry.short === short);
  expect(at("Contracts to end early")).toBeGreaterThan(0);
  expect(at("Contracts to end early")).toBeLessThan(at("Working Links collapses"));
});
