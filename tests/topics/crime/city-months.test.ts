import { readFile } from "node:fs/promises";
import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { query } from "../../../src/database/build/node.ts";
import { cityByMonth } from "../../../src/topics/crime/charts/city/city-by-month.ts";
import {
  gapsIn,
  latestYear,
  type CityMonth,
} from "../../../src/topics/crime/charts/city/city-months.ts";

const months = (counts: readonly (number | null)[]): CityMonth[] =>
  counts.map((offences, index) => ({ month: `m${String(index)}`, offences }));
const of = (count: number | null, times: number): (number | null)[] =>
  Array.from({ length: times }, () => count);

describe("the latest 12 months of the City", () => {
  it("are added up and set beside the 12 before, where all are there", () => {
    expect(latestYear(months([...of(10, 12), ...of(9, 12)]))).toEqual({
      offences: 108,
      change: -10,
    });
  });

  it("have no change where a month before them is missing, and no sum where one of them is", () => {
    expect(latestYear(months([...of(10, 5), null, ...of(10, 6), ...of(9, 12)]))).toEqual({
      offences: 108,
      change: null,
    });
    expect(latestYear(months([...of(10, 12), ...of(9, 11), null]))).toBeUndefined();
    expect(latestYear(months(of(9, 11)))).toBeUndefined();
  });

  it("are in the file what its rows add to, and every month without a file is a gap", async () => {
    const file = await readFile("data/crime_city_monthly.csv", "utf8");
    const rows = csvParse(file);
    const asked = await query(cityByMonth.sql, { area_code: "E09000001" });
    const names = [...new Set(rows.map(({ month }) => month))].sort();
    expect(asked.map((row) => row["month"])).toEqual(names);
    const sumOf = (month: string | undefined): number =>
      rows.filter((row) => row.month === month).reduce((sum, row) => sum + Number(row.offences), 0);
    expect(asked.at(-1)?.["offences"]).toBe(sumOf(names.at(-1)));
    const missing = new Set(
      rows.filter(({ offences }) => offences === "").map(({ month }) => month),
    );
    const series = asked.map((row) => ({
      month: String(row["month"]),
      offences: row["offences"] === null ? null : Number(row["offences"]),
    }));
    expect(gapsIn(series).flat()).toEqual([...missing].sort());
    expect(missing.size).toBe(16);
  });
});

it("gaps that follow each other are one span", () => {
  expect(gapsIn(months([1, null, null, 2, null]))).toEqual([["m1", "m2"], ["m4"]]);
});
