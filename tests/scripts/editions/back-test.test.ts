import { expect, test } from "vitest";
import { backTest } from "../../../scripts/editions/back-test.ts";
import { monthsOf } from "../../../scripts/editions/figures.ts";
import { committed } from "./rolling-file.ts";

const { judged, stopped } = backTest(committed);

/** Months that no edition revises any more. */
const isSettled = (month: string): boolean => month <= "2024-06";

test("of the settled months these would have been stopped, no two boroughs taken for each other", () => {
  const settled = stopped.filter(({ month }) => isSettled(month));
  expect(settled.map(({ month }) => month)).toEqual([
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
  const swaps = settled.flatMap((month) => month.swaps);
  expect(swaps.filter(({ kind }) => kind === "area")).toEqual([]);
  expect(monthsOf(committed).slice(24).filter(isSettled)).toHaveLength(147);
});

test("nine of ten months pass, the newest among them", () => {
  expect(stopped.length / judged).toBeLessThan(0.1);
});
