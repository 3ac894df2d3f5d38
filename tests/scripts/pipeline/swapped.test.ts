import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findSwapped } from "../../../scripts/pipeline/compare/swapped.ts";
import { readTable } from "../../../scripts/pipeline/csv.ts";
import { population } from "../../../src/datasets/context/population.ts";
import { crimeWards } from "../../../src/datasets/wards/crime-wards.ts";
import { committedData, failureOf, makeWorkspace } from "./raw-fixtures.ts";

const source = "ons-population";
const file = "population-count.json";
const places = ["E09000005", "E09000007"];
const estimates = (names: readonly string[]) =>
  JSON.stringify({
    areacd: [...names, ...names],
    xDomainNumb: [2020, 2020, 2021, 2021],
    value: [339_000, 211_000, 341_000, 212_000],
  });

test("two areas that changed places in a file are refused by name, and a reason takes them", async () => {
  const workspace = await makeWorkspace();
  await workspace.put(source, file, estimates(places));
  await workspace.build();
  await workspace.put(source, file, estimates(places.toReversed()));
  const failure = await failureOf(workspace);
  expect(failure).toMatchObject({ source, file });
  expect(failure.message).toContain(
    "E09000005 and E09000007 of area_code with each other's figures in 2 rows",
  );
  await workspace.build(undefined, "they exchanged names");
  expect(await workspace.read("population.csv")).toContain("E09000005,2020,211000");
});

const row = (area: string, year: number, residents: number) => ({
  ...{ area_code: area, year, residents, note: null },
});

test("two periods that changed places are found", () => {
  const before = [row("E09000007", 2020, 211_000), row("E09000007", 2021, 213_000)];
  const after = [row("E09000007", 2020, 213_000), row("E09000007", 2021, 211_000)];
  expect(findSwapped(population, before, after)).toEqual([
    { column: "year", one: "2020", other: "2021", rows: 1, first: "E09000007, 2020" },
  ]);
});

test("small figures that were revised into each other, and one area alone, are not", () => {
  const before = [row("E09000007", 2020, 7), row("E09000005", 2020, 9)];
  const after = [row("E09000007", 2020, 9), row("E09000005", 2020, 7)];
  expect(findSwapped(population, before, after)).toEqual([]);
  const large = [row("E09000007", 2020, 700), row("E09000005", 2020, 900)];
  expect(findSwapped(population, large, [row("E09000007", 2020, 900)])).toEqual([]);
});

test("two wards that changed names in the largest table are found at once", async () => {
  const text = await readFile(join(committedData, "crime_wards.csv"), "utf8");
  const rows = readTable(crimeWards, text);
  const [one = "", other = ""] = ["E05013655", "E05013654"];
  const exchange = (ward: string) => (ward === one ? other : ward === other ? one : ward);
  const after = rows.map((each) => ({ ...each, ward_code: exchange(each.ward_code) }));
  expect(findSwapped(crimeWards, rows, after)[0]).toMatchObject({ column: "ward_code" });
  expect(findSwapped(crimeWards, rows, rows)).toEqual([]);
});
