import { expect, test } from "vitest";
import { backTest } from "../../../scripts/editions/back-test.ts";
import { committed } from "./rolling-file.ts";

test("of the months that no edition revises any more, these would have been stopped", () => {
  const { judged, stopped } = backTest(committed.filter(({ month }) => month <= "2024-06"));
  expect(judged).toBe(147);
  expect(stopped.map(({ month }) => month)).toEqual([
    "2013-02",
    "2013-03",
    "2013-12",
    "2014-04",
    "2014-08",
    "2015-08",
    "2016-08",
    "2019-03",
    "2020-03",
    "2020-04",
    "2020-05",
    "2021-03",
    "2022-08",
    "2024-03",
  ]);
  // Two boroughs were never taken for each other.
  expect(stopped.flatMap(({ swaps }) => swaps).filter(({ kind }) => kind === "area")).toEqual([]);
});

test("the newest months, as they are, pass in at least nine of ten", () => {
  const { judged, stopped } = backTest(committed);
  expect(stopped.length / judged).toBeLessThan(0.1);
});
