import { rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runChecks } from "../../../../scripts/checks/index.ts";
import { reoffendingChecks } from "../../../../scripts/checks/reoffending.ts";
import * as raw from "./reoffending-fixtures.ts";
import { committedFiles, makeWorkspace, toCsv, type Workspace } from "../raw-fixtures.ts";

/** Enough to build from: the tables of recorded crime take their time and are not touched here. */
const committed = committedFiles.filter((name) => /^(areas|reoffending|criminal)/.test(name));

const linesOf = (csv: string): string[] => csv.trimEnd().split("\n").slice(1);

test("a new edition of one source leaves the rows of the others as they were", async () => {
  const workspace = await makeWorkspace(committed);
  const before = await workspace.contents();
  const records = ["London", "Lambeth"].map((area) => raw.geotoolRecord(area, 2023));
  await workspace.put(raw.geotool, raw.geotoolFile, JSON.stringify(records));
  await workspace.build(undefined, "a part of the edition is enough here");
  const after = await workspace.contents();
  const others = (files: Record<string, string>, name: string) =>
    linesOf(files[name] ?? "").filter((line) => !line.includes(raw.geotool));
  for (const name of ["reoffending_region.csv", "reoffending_national.csv"]) {
    expect(others(after, name)).toEqual(others(before, name));
  }
  expect(after["reoffending_region.csv"]).toContain("E12000007,2023-03,4 x 3 months,Adults,,200,");
  for (const name of ["reoffending_children.csv", "criminal_histories.csv"]) {
    expect(after[name]).toBe(before[name]);
  }
});

test("a new edition of the regions keeps London's later adults", async () => {
  const workspace = await makeWorkspace(committed);
  await workspace.put(raw.region, raw.regionFile, toCsv(raw.regionRows("Apr 2022 to Mar 2023")));
  await workspace.build(undefined, "a part of the edition is enough here");
  const lines = linesOf(await workspace.read("reoffending_region.csv"));
  expect(lines).toHaveLength(9 * 12 + 2);
  expect(lines).toContainEqual(
    expect.stringContaining("E12000007,2022-03,4 x 3 months,Adults,,45381,"),
  );
});

test("of several files of the interactive tool the latest is read, whatever its date", async () => {
  const workspace = await makeWorkspace();
  await raw.putLait(workspace, raw.laitRecords());
  const [held, next] = [raw.laitFile, "bds_long_0.2027-02-01.parquet"];
  const folder = join(workspace.raw, raw.lait);
  await rename(join(folder, held), join(folder, next));
  await workspace.put(raw.lait, held, "an earlier one, which is not looked into");
  await workspace.build();
  expect(linesOf(await workspace.read("reoffending_children.csv")).length).toBeGreaterThan(30);
  const catalogue = await workspace.read("datapackage.json");
  expect(catalogue).toContain(next);
  expect(catalogue).not.toContain(held);
});

const borough = "reoffending_adults_borough.csv";

async function withLoaded(workspace: Workspace, rows: readonly string[]): Promise<void> {
  const csv = await workspace.read(borough);
  await workspace.putTable(borough, `${csv.trimEnd()}\n${rows.join("\n")}\n`);
}

const loaded = (area: string, cohort: string, counts: string): string =>
  `${area},${cohort},4 x 3 months,Adults,${counts},"new, 3-month cohorts",loaded-table,"sum of four quarters: a person can count up to four times, so the interval is too narrow"`;

test("rows that were loaded from the publisher's own table stay, and stand before Lambeth's copy", async () => {
  const workspace = await makeWorkspace();
  await workspace.put(
    raw.geotool,
    raw.geotoolFile,
    JSON.stringify([2021, 2022].map((year) => raw.geotoolRecord("Lambeth", year))),
  );
  await workspace.build();
  const camden = loaded("E09000007", "2021-03", "100,20,50,20,13.34,28.88");
  const lambeth = loaded("E09000022", "2022-03", "100,20,50,20,13.34,28.88");
  await withLoaded(workspace, [camden, lambeth]);
  await workspace.build();
  const lines = linesOf(await workspace.read(borough));
  expect(lines).toHaveLength(3);
  expect(lines[0]).toBe(camden);
  expect(lines[1]).toContain(`E09000022,2021-03,4 x 3 months,Adults,200,50,,25,`);
  expect(lines[2]).toBe(lambeth);
  const again = await workspace.contents();
  await workspace.build();
  expect(await workspace.contents()).toEqual(again);
});

const failed = async (workspace: Workspace): Promise<string[]> =>
  (await runChecks(workspace.data, reoffendingChecks))
    .filter(({ problems }) => problems.length > 0)
    .map(({ title }) => title);

test.each([
  [
    "reoffending_region.csv",
    "E12000007,2009-03,4 x 3 months,Adults,,106031,31436,98062,29.647933,29.37",
    "E12000007,2009-03,4 x 3 months,Adults,,106031,31436,98062,29.65,29.37",
    [
      "reoffending_region: each rate is that of its counts, to six decimals",
      "London's adults in the year to 2009-03: reoffending rate is 29.647933",
    ],
  ],
  [
    "reoffending_region.csv",
    "E12000001,2010-03,4 x 3 months,18 to 20,Adults,",
    "E12000001,2010-03,4 x 3 months,18 to 20,Adults,1",
    ["reoffending_region: age bands add up to Adults and Children"],
  ],
  [
    "reoffending_children.csv",
    "E12000007,2019-03,4 x 3 months,15 to 17,41.23",
    "E12000007,2019-03,4 x 3 months,15 to 17,41.32",
    ["years in which London's children of 15 to 17 have the same rate in both sources, is 5"],
  ],
  [
    "reoffending_national.csv",
    "[x] the file has no figures for 2001",
    "",
    ["reoffending_national: every missing figure has a reason"],
  ],
  [
    "criminal_histories.csv",
    ",All offences,Caution,15 or more,",
    ",All offences,Caution,15 or more,1",
    ["criminal_histories: as many people by offence as by outcome"],
  ],
  [
    "first_time_entrants.csv",
    /^E09000033,2024,.*\n/m,
    "",
    ["first_time_entrants: the 33 and London in each of at least nine years"],
  ],
])("a figure changed by hand in %s is found (%#)", async (name, from, to, titles) => {
  const workspace = await makeWorkspace(committedFiles);
  const text = await workspace.read(name);
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  await writeFile(join(workspace.data, name), changed);
  expect(await failed(workspace)).toEqual(expect.arrayContaining(titles));
});
