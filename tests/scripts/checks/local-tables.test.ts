import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runChecks } from "../../../scripts/checks/index.ts";
import { localTableChecks } from "../../../scripts/checks/local-tables.ts";
import { wardChecks } from "../../../scripts/checks/wards.ts";
import { committedFiles, makeWorkspace } from "../pipeline/raw-fixtures.ts";

type Change = readonly [file: string, from: string | RegExp, to: string];

test.each<[string, Change, string]>([
  [
    "a share that its counts do not give",
    ["ward_periods.csv", ",95.540381,", ",96.540381,"],
    "ward_periods: counts and shares are those of crime_wards and crime_monthly",
  ],
  [
    "a ward without a group",
    ["crime_wards.csv", /E05009317,2026-02,Robbery,\d+\n/, ""],
    "crime_wards: every ward has every group in every period",
  ],
  [
    "a period that does not say that it is not comparable",
    ["ward_periods.csv", /(2026-02,.*),\[b\].*/, "$1,"],
    "ward_periods: every period of the new recording system says that it is not comparable",
  ],
  [
    "a month of the City that has some types only",
    ["crime_city_monthly.csv", "2024-05,Robbery,", "2021-01,Robbery,"],
    "crime_city_monthly: the City alone, 13 types in every month from the first to the last",
  ],
  [
    "a month of knife crime left out",
    ["knife_crime_monthly.csv", /.*,2024-05,.*\n/g, ""],
    "knife_crime_monthly: 32 boroughs and no borough in every month, none left out",
  ],
  [
    "a June rate that its Marches do not allow",
    [
      "reoffending_london.csv",
      "2015-06,4 x 3 months,All ages,29.4",
      "2015-06,4 x 3 months,All ages,27.4",
    ],
    "reoffending_london: each June lies between the two Marches around it, to 2019",
  ],
  [
    "a second edition of the Indices",
    [
      "context.csv",
      "Crime deprivation: average score,2025",
      "Crime deprivation: average score,2019",
    ],
    "context: deprivation is of one edition of the Indices",
  ],
])("%s is found", async (_, [file, from, to], title) => {
  const workspace = await makeWorkspace(committedFiles);
  const text = await workspace.read(file);
  expect(text.replace(from, to)).not.toBe(text);
  await writeFile(join(workspace.data, file), text.replace(from, to));
  const outcomes = await runChecks(workspace.data, [...wardChecks, ...localTableChecks]);
  const failed = outcomes.filter(({ problems }) => problems.length > 0);
  expect(failed.map((outcome) => outcome.title)).toContain(title);
});
