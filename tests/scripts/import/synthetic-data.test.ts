import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runChecks } from "../../../scripts/checks/index.ts";
import { buildData } from "../../../scripts/pipeline/build.ts";
import { readTable } from "../../../scripts/pipeline/csv.ts";
import { reoffendingAdultsBorough } from "../../../src/datasets/reoffending/reoffending-adults-borough.ts";
import {
  makeSyntheticData,
  publishedAuthorities,
  quarterCohorts,
  syntheticName,
  yearCohorts,
} from "../../support/synthetic-geographic.ts";
import { committedData } from "./workspace.ts";

const directory = await mkdtemp(join(tmpdir(), "synthetic-"));
await makeSyntheticData(committedData, directory);
const table = () => readFile(join(directory, "reoffending_adults_borough.csv"), "utf8");
const rows = readTable(reoffendingAdultsBorough, await table());

test("a synthetic file fills every authority and cohort", () => {
  const cohorts = yearCohorts.length + quarterCohorts.length;
  expect(rows).toHaveLength(publishedAuthorities.length * cohorts);
  expect(new Set(rows.map((row) => row.area_code)).size).toBe(32);
  expect(rows.every((row) => row.source === syntheticName)).toBe(true);
});

test("the catalogue credits the Ministry's tool, from which every row is, and not Lambeth's file", async () => {
  const { resources } = JSON.parse(await readFile(join(directory, "datapackage.json"), "utf8")) as {
    resources: { name: string; sources: { name: string }[] }[];
  };
  const own = resources.find(({ name }) => name === "reoffending_adults_borough");
  expect(own?.sources.map(({ name }) => name)).toEqual(["moj-geographical-tool"]);
});

test("every check of npm run check holds after it, the catalogue's among them", async () => {
  const outcomes = await runChecks(directory);
  expect(outcomes.filter(({ problems }) => problems.length > 0)).toEqual([]);
});

test("loaded rows stay when the tables are made again", async () => {
  const before = await table();
  await buildData({ rawDirectories: [], dataDirectory: directory, log: () => undefined });
  expect(await table()).toBe(before);
});

test("data/ is not touched by it", async () => {
  const committed = await readFile(join(committedData, "reoffending_adults_borough.csv"), "utf8");
  expect(committed).not.toContain("SYNTHETIC");
});
