import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { takeItBack } from "../../../src/database/build/file-error.ts";
import { recordedCrimeChecks } from "../../../scripts/checks/recorded-crime.ts";
import { runChecks, structureChecks } from "../../../scripts/checks/index.ts";
import { placeChecks } from "../../../scripts/checks/places.ts";
import { postcodeChecks } from "../../../scripts/checks/postcodes.ts";
import { committedFiles, makeWorkspace, type Workspace } from "./raw-fixtures.ts";

async function change(workspace: Workspace, name: string, edit: (text: string) => string) {
  await writeFile(join(workspace.data, name), edit(await workspace.read(name)));
}

const failures = async (workspace: Workspace, checks = structureChecks) =>
  (await runChecks(workspace.data, checks)).filter(({ problems }) => problems.length > 0);

test.each([
  [
    "an empty cell that must be filled",
    "tiles.csv",
    "E09000007,Cmd,3,2",
    "E09000007,,3,2",
    "row 8: abbreviation is empty",
  ],
  [
    "a word for a number",
    "tiles.csv",
    "E09000007,Cmd,3,2",
    "E09000007,Cmd,x,2",
    `tiles.csv, row 8, column column:\n  expected a value of type integer, found "x".\n  ${takeItBack}`,
  ],
  [
    "a value that is not in the list",
    "neighbours.csv",
    "by land",
    "by air",
    'row 2: relation is not one of its values: "by air"',
  ],
  ["rows out of order", "tiles.csv", "E09000001,", "E09000034,", "not as the pipeline writes it"],
  [
    "a key twice",
    "tiles.csv",
    "E09000002,",
    "E09000001,",
    "row 3: the key E09000001 is in row 2 too",
  ],
])("%s is found", async (_, name, from, to, problem) => {
  const workspace = await makeWorkspace(committedFiles);
  await change(workspace, name, (text) => text.replace(from, to));
  const failed = await failures(workspace);
  expect(failed.flatMap(({ problems }) => problems)).toContain(problem);
});

test("a new list of postcodes under the attribution of the one before is found", async () => {
  const workspace = await makeWorkspace(committedFiles);
  await change(workspace, "postcodes.json", (text) =>
    text.replace(/"asOf":"(\d{4})/, (_, year: string) => `"asOf":"${String(Number(year) + 1)}`),
  );
  const failed = await failures(workspace, postcodeChecks);
  expect(failed.map(({ title }) => title)).toEqual([
    "postcodes.json: the attribution that its licence asks for has the year of its edition",
  ]);
});

test("a table that was changed by hand does not fit the catalogue", async () => {
  const workspace = await makeWorkspace(committedFiles);
  await change(workspace, "population.csv", (text) =>
    text.replace("E09000007,2024,", "E09000007,2024,1"),
  );
  const titles = (await failures(workspace)).map(({ title }) => title);
  expect(titles).toEqual(["datapackage.json: size and sha256 of every file are right"]);
  const sums = (await failures(workspace, placeChecks)).map(({ title }) => title);
  expect(sums).toEqual(["population: the 33 add to London in every year"]);
});

test("an unknown area is found", async () => {
  const workspace = await makeWorkspace(committedFiles);
  await change(workspace, "areas.csv", (text) => text.replace(/^MPS-UNKNOWN.*\n/m, ""));
  const titles = (await failures(workspace)).map(({ title }) => title);
  expect(titles).toContain("crime_monthly.area_code is known in areas");
  expect(titles).toContain("crime_yearly.area_code is known in areas");
});

test("a month that is left out is found", async () => {
  const workspace = await makeWorkspace(committedFiles);
  await change(workspace, "crime_monthly.csv", (text) =>
    text.replaceAll(/^[^,]+,2015-05,.*\n/gm, ""),
  );
  const titles = (await failures(workspace, recordedCrimeChecks)).map(({ title }) => title);
  expect(titles).toContain(
    "crime_monthly: every month from April 2010, at least 195, none left out",
  );
});

test("a figure that is missing without a reason is found", async () => {
  const workspace = await makeWorkspace(committedFiles);
  const zero = "E09000007,2022-03,Fraud and forgery,,";
  await change(workspace, "crime_monthly.csv", (text) =>
    text.replace(new RegExp(`^${zero}.*$`, "m"), zero),
  );
  const titles = (await failures(workspace)).map(({ title }) => title);
  expect(titles).toContain("crime_monthly: every missing figure has a reason");
});
