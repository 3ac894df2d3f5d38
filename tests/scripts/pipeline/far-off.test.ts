import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findFarOff } from "../../../scripts/pipeline/compare/far-off.ts";
import { readTable } from "../../../scripts/pipeline/csv.ts";
import { datasets } from "../../../src/datasets/index.ts";
import { population } from "../../../src/datasets/context/population.ts";
import { committedData, failureOf, makeWorkspace, toCsv } from "./raw-fixtures.ts";
import { region, regionFile, regionRows } from "./sources/reoffending-fixtures.ts";

const source = "ons-population";
const file = "population-count.json";
const years = [2020, 2021, 2022, 2023];
const estimates = (residents: readonly number[]): string =>
  JSON.stringify({
    areacd: residents.map(() => "E09000007"),
    xDomainNumb: residents.map((_, index) => 2020 + index),
    value: residents,
  });
const usual = [210_000, 212_000, 216_000, 218_000];

async function failureWith(residents: readonly number[]) {
  const workspace = await makeWorkspace();
  await workspace.put(source, file, estimates(usual));
  await workspace.build();
  const before = await workspace.contents();
  await workspace.put(source, file, estimates(residents));
  const failure = await failureOf(workspace);
  expect(await workspace.contents()).toEqual(before);
  return failure;
}

test.each([
  ["a digit too many", [210_000, 2_120_000, 216_000, 218_000], "2120000, before 212000"],
  ["a digit lost", [210_000, 212_000, 21_600, 218_000], "21600, before 216000"],
  ["a new year of a digit too many", [...usual, 2_190_000], "2190000, where the most before was"],
  ["a new year of none", [...usual, 0], "0, where the fewest before was 210000"],
])("%s is refused by file and cell, and nothing changes", async (_, residents, words) => {
  const failure = await failureWith(residents);
  expect(failure).toMatchObject({ source, file });
  expect(failure.message).toContain(words);
  expect(failure.message).toContain('--accept "');
});

test("a reason takes it, and a usual new year needs none", async () => {
  const workspace = await makeWorkspace();
  await workspace.put(source, file, estimates(usual));
  await workspace.build();
  await workspace.put(source, file, estimates([...usual, 221_000]));
  await workspace.build();
  await workspace.put(source, file, estimates([...usual, 2_210_000]));
  await workspace.build(undefined, "a merger of boroughs");
  expect(await workspace.read("population.csv")).toContain("E09000007,2024,2210000");
});

test("a count that stands once in a CSV is named with its row and column", async () => {
  const workspace = await makeWorkspace();
  const rows = regionRows();
  await workspace.put(region, regionFile, toCsv(rows));
  await workspace.build();
  (rows[1] ?? [])[8] = "987654";
  await workspace.put(region, regionFile, toCsv(rows));
  const failure = await failureOf(workspace);
  expect(failure).toMatchObject({
    ...{ source: region, file: regionFile, row: 2, column: "reoffences" },
  });
  expect(failure.message).toContain("987654, before 9");
});

const read = async (name: string) => readFile(join(committedData, `${name}.csv`), "utf8");

test("what the committed tables have trips nothing; as if new, so many by table", async () => {
  const counts: Record<string, number> = {};
  for (const schema of datasets) {
    const rows = readTable(schema, await read(schema.name));
    expect(findFarOff(schema, rows, rows)).toEqual([]);
    const alarms = findFarOff(schema, [], rows).length;
    if (alarms > 0) counts[schema.name] = alarms;
  }
  // Fraud left the force in 2013; spring 2020 in the City; sentences of children that were abolished.
  expect(counts).toEqual({
    crime_city_monthly: 2,
    crime_wards: 393,
    crime_yearly: 33,
    criminal_histories: 5,
    reoffending_children_detail: 9,
  });
});

test("few periods before say nothing of a new one, and small numbers may move", () => {
  const rows = years.map((year, index) => ({
    ...{ area_code: "E09000007", year, note: null },
    residents: [5, 6, 7, 24][index] ?? 0,
  }));
  expect(findFarOff(population, [], rows)).toEqual([]);
  expect(findFarOff(population, [], rows.slice(0, 2))).toEqual([]);
});
