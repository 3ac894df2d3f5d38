import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { allChecks } from "../../../scripts/checks/index.ts";
import { readChanges } from "../../../src/datasets/changes.ts";
import { committedFiles, makeWorkspace, type Workspace } from "../pipeline/raw-fixtures.ts";
import {
  committed,
  fileName,
  lineOf,
  newMonth,
  newestMonth,
  nextSheet,
  toCsv,
  type Sheet,
} from "./rolling-file.ts";

const source = "mps-borough-monthly-bocu";

/** Puts an edition into a folder of the source's name and the dates of its months, as people do. */
async function putEdition(workspace: Workspace, sheet: Sheet, folder?: string): Promise<void> {
  const [first, last] = [sheet[0]?.[3] ?? "", sheet[0]?.at(-1) ?? ""];
  const path = join(workspace.raw, folder ?? `${source}-${first}-${last}`);
  await mkdir(path, { recursive: true });
  await writeFile(join(path, fileName), toCsv(sheet));
}

/** The edition of a month before: without the newest month. */
const withoutNewest = (sheet: Sheet): Sheet => sheet.map((line) => line.slice(0, -1));

type Catalogue = {
  readonly sources: readonly {
    readonly name: string;
    readonly covers: string;
    readonly months?: { readonly first: string; readonly last: string };
    readonly files: readonly { readonly sha256: string }[];
  }[];
  readonly resources: readonly { readonly name: string; readonly coverage?: string }[];
};

const inWords = (month: string): string =>
  new Date(`${month}-01`).toLocaleDateString("en-GB", { month: "long", year: "numeric" });

test("a month more needs no change anywhere: table, revisions, changes and catalogue have it", async () => {
  const workspace = await makeWorkspace(committedFiles);
  const earlier = readChanges(await workspace.read("changes.json")).editions;
  const sheet = nextSheet();
  // By its name this folder would be the newer one; by its file it is the older.
  await putEdition(workspace, withoutNewest(sheet), `${source}-209901-209912`);
  await putEdition(workspace, sheet);
  await workspace.build(allChecks);

  const monthly = await workspace.read("crime_monthly.csv");
  const expected = lineOf(sheet, "Camden", "Theft").at(-1) ?? "";
  expect(monthly).toContain(
    `E09000007,${newMonth},Theft,${expected},[p] provisional: later editions revise it\n`,
  );
  // The month that the file has dropped is there as it was.
  const dropped = committed.find(({ month }) => month === "2024-07");
  expect(monthly).toContain(
    `${dropped?.area_code},2024-07,${dropped?.offence_group},${dropped?.offences}`,
  );

  const changes = readChanges(await workspace.read("changes.json")).editions;
  expect(changes.slice(0, -1)).toEqual(earlier);
  expect(changes.at(-1)).toMatchObject({
    source,
    months: { last: newMonth },
    newMonths: { first: newMonth, last: newMonth },
    accepted: null,
  });

  const catalogue = JSON.parse(await workspace.read("datapackage.json")) as Catalogue;
  const entry = catalogue.sources.find(({ name }) => name === source);
  expect(entry?.months?.last).toBe(newMonth);
  expect(entry?.covers).toMatch(new RegExp(` to ${inWords(newMonth)}$`));
  expect(entry?.files.map(({ sha256 }) => sha256)).toEqual(
    changes.at(-1)?.files.map(({ sha256 }) => sha256),
  );
  const coverage = catalogue.resources.find(({ name }) => name === "crime_monthly")?.coverage;
  expect(coverage).toMatch(new RegExp(`, April 2010 to ${inWords(newMonth)}$`));

  const revisions = await workspace.read("crime_revisions.csv");
  expect(revisions).toContain(`\n${newestMonth},${newMonth},${newestMonth},All offences,0,`);

  // What stands for the new basis was measured once, and is not measured again by later editions.
  const pairs = new Set(
    revisions
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => line.slice(0, 15)),
  );
  expect([...pairs]).toEqual([
    "2024-01,2025-11",
    "2025-11,2026-06",
    ...[...pairs].slice(2, -1),
    `${newestMonth},${newMonth}`,
  ]);
  expect([...pairs].filter((pair) => pair.startsWith("2025-11"))).toHaveLength(1);

  const before = await workspace.contents();
  await workspace.build(allChecks);
  expect(await workspace.contents()).toEqual(before);
});

test("an edition that is refused leaves every file as it was; with a reason it is taken", async () => {
  const workspace = await makeWorkspace(committedFiles);
  const before = await workspace.contents();
  const sheet = nextSheet().filter((line) => line[0] !== "ROBBERY" || line[2] !== "Merton");
  await putEdition(workspace, sheet, source);
  await expect(workspace.build(allChecks)).rejects.toThrow(
    "no line of Robbery, Robbery minor for Merton",
  );
  expect(await workspace.contents()).toEqual(before);
  await workspace.build(allChecks, "the publisher said so");
  const changes = readChanges(await workspace.read("changes.json")).editions;
  expect(changes.at(-1)?.accepted).toBe("the publisher said so");
});
