import { spawnSync } from "node:child_process";
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { FileError } from "../../../src/database/build/file-error.ts";
import { publish } from "../../../scripts/pipeline/publish.ts";
import { withTables } from "../../../scripts/pipeline/switch.ts";
import { makeSwitch, publishRun } from "../../support/killed-runs.ts";
import { committedFiles, makeWorkspace, readAll } from "./raw-fixtures.ts";

const names = ["a.csv", "b.csv", "c.csv", "datapackage.json"];
const texts = (word: string) =>
  Object.fromEntries(names.map((name) => [name, `${name} ${word}\n`]));
const log = () => undefined;

test("killed at any rename, and at some of all other operations: all old or all new", async () => {
  const runs = await makeSwitch(texts("old"), texts("new"));
  const operations = await runs.operations();
  const at = operations.flatMap((name, index) =>
    name === "rename" || index % 6 === 0 ? [index + 1] : [],
  );
  expect(operations.filter((name) => name === "rename").length).toBe(1 + names.length);
  const states: unknown[] = [];
  for (const operation of at) {
    const { killed, state } = await runs.stateAfter({ at: operation });
    expect(killed, `killed at operation ${operation}`).toBe(true);
    states.push(state);
  }
  expect(new Set(states)).toEqual(new Set(["old", "new"]));
});

test("a second run at the same time is refused with the number of the first", async () => {
  const runs = await makeSwitch(texts("old"), texts("new"));
  const data = await runs.nextDirectory();
  await withTables(data, log, async () => {
    const second = withTables(data, log, () => Promise.resolve());
    await expect(second).rejects.toThrow(
      `expected no other run over these tables, found one, process ${process.pid}`,
    );
  });
  await withTables(data, log, () => Promise.resolve());
  expect(await readAll(data)).toEqual(texts("old"));
});

test.each([
  ["a process that is no more", () => `${spawnSync(process.execPath, ["--version"]).pid} 1`],
  ["another process that has its number now", () => `${process.pid} 1`],
  ["nobody, for it is empty", () => ""],
])("the lock of %s holds nobody up", async (_, lock) => {
  const runs = await makeSwitch(texts("old"), texts("new"));
  const data = await runs.nextDirectory();
  await writeFile(join(data, ".lock"), lock());
  await withTables(data, log, () => Promise.resolve());
  expect(await readdir(data)).toEqual(names);
});

test("a full disk is told of with the file's name, and nothing has changed", async () => {
  const runs = await makeSwitch(texts("old"), texts("new"));
  const writes = (await runs.operations()).flatMap((name, index) =>
    name === "writeFile" ? [index + 1] : [],
  );
  const data = await runs.nextDirectory();
  // The first write is the lock's.
  const { code, errors } = await publishRun(runs.fresh, data, { FULL_AT: String(writes[3]) });
  expect(code).toBe(1);
  expect(errors).toContain(`${join(data, "c.csv")}:`);
  expect(errors).toContain("found no space left on the disk");
  expect(await readAll(data)).toEqual(texts("old"));
});

test("a failure gives the lock back and leaves nothing", async () => {
  const runs = await makeSwitch(texts("old"), texts("new"));
  const data = await runs.nextDirectory();
  await mkdir(join(data, "e.csv"));
  const files = new Map([...Object.entries(texts("new")), ["e.csv", "new"]] as const);
  const failed = withTables(data, log, () => publish(files, data, [], log));
  await expect(failed).rejects.toThrow(`${join(data, "e.csv")}:`);
  await expect(failed).rejects.toThrow("found a folder of that name");
  await rm(join(data, "e.csv"), { recursive: true });
  expect(await readAll(data)).toEqual(texts("old"));
});

test.each([
  ["a catalogue that is no JSON", "datapackage.json", "{", "datapackage.json:"],
  ["a catalogue without sources", "datapackage.json", "{}", "found no list of sources"],
  ["a catalogue of other sources", "datapackage.json", '{"sources":[1]}', "entry 1"],
  ["a table with a cell too many", "tiles.csv", /^(E09000007.*)$/m, "tiles.csv, row 8, column 5:"],
  ["a table with half a conflict", "tiles.csv", /^(?=E09000007)/m, "tiles.csv, row 8"],
])("%s stops the run by its name", async (_, name, broken, message) => {
  const workspace = await makeWorkspace(committedFiles);
  const text = await workspace.read(name);
  const spoilt =
    typeof broken === "string"
      ? broken
      : text.replace(broken, message.includes("column 5") ? "$1,5" : "<<<<<<< HEAD\n");
  await workspace.putTable(name, spoilt);
  const before = await workspace.contents();
  const failure = await workspace.build().catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(FileError);
  expect(String(failure)).toContain(message);
  expect(String(failure)).toContain("git restore");
  expect(await workspace.contents()).toEqual(before);
});
