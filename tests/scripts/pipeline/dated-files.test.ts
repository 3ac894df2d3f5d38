import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { DataError } from "../../../scripts/pipeline/data-error.ts";
import { filesOf, theDatedIn } from "../../../scripts/pipeline/raw/dated-files.ts";
import { findEditions } from "../../../scripts/pipeline/raw-files.ts";
import { SourceStore } from "../../../scripts/pipeline/source-store.ts";
import { RawFolder, type DatedFiles, type SourceReader } from "../../../scripts/pipeline/source.ts";
import { tableMakers } from "../../../scripts/tables/index.ts";
import type { Source } from "../../../src/datasets/source.ts";
import { sources } from "../../../src/datasets/sources.ts";

const id = "ons-population";

const latest: DatedFiles = {
  like: "people.YYYY-MM.csv",
  name: /^people(?:\.(\d{4}-\d{2}))?(?:-copy)?\.csv$/,
  takes: "latest",
};
const all: DatedFiles = { ...latest, takes: "all" };

const readerOf = (dated: DatedFiles): SourceReader<string> => ({
  ...{ id, files: ["areas.csv"], dated: [dated] },
  read: (folder) => theDatedIn(folder, dated),
});

async function directoryWith(...names: readonly string[]): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), "dated-"));
  await mkdir(join(directory, id));
  for (const name of names) await writeFile(join(directory, id, name), name);
  return directory;
}

const folderIn = (directory: string): RawFolder => new RawFolder(id, join(directory, id));

test("of several dated files the latest is read, and it alone is listed", async () => {
  const names = ["people.2026-04.csv", "people.2025-12.csv", "peoples.csv", "areas.csv"];
  const directory = await directoryWith(...names);
  const lines: string[] = [];
  const store = new SourceStore([directory], (line) => lines.push(line));
  expect(await store.read(readerOf(latest))).toBe("people.2026-04.csv");
  expect(store.editions[id]?.map(({ path }) => path)).toEqual(["areas.csv", "people.2026-04.csv"]);
  expect(lines).toEqual([expect.stringContaining(`source ${id}: 2 files`)]);
  expect(await filesOf(folderIn(directory), readerOf(all))).toEqual([
    "areas.csv",
    "people.2025-12.csv",
    "people.2026-04.csv",
  ]);
});

test("one file without a date is read as it is", async () => {
  const directory = await directoryWith("people.csv", "areas.csv");
  expect(await theDatedIn(folderIn(directory), latest)).toBe("people.csv");
});

test("a source without one of its dated files is not at hand, and is told by their likeness", async () => {
  const directory = await directoryWith("areas.csv", "people.txt");
  expect(await findEditions([directory], readerOf(latest))).toEqual({
    folders: [],
    missing: ["people.YYYY-MM.csv"],
  });
  const lines: string[] = [];
  const store = new SourceStore([directory], (line) => lines.push(line));
  expect(await store.read(readerOf(latest))).toBeUndefined();
  expect(lines[0]).toContain('missing "people.YYYY-MM.csv"; its committed rows stay');
});

test.each([
  ["none", [], /found none.*Put the publisher's file there/s],
  [
    "one without a date beside one that has it",
    ["people.2026-04.csv", "people.csv"],
    /found "people.2026-04.csv", "people.csv".*move the others out/s,
  ],
  [
    "two of one date",
    ["people.2026-04.csv", "people.2026-04-copy.csv"],
    /found "people.2026-04-copy.csv", "people.2026-04.csv".*move the others out/s,
  ],
])("%s is refused with the folder and what to do", async (_, names, words) => {
  const folder = folderIn(await directoryWith(...names));
  const failure = await theDatedIn(folder, latest).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(DataError);
  expect(failure).toMatchObject({ source: id, file: latest.like });
  expect(String(failure)).toContain(folder.path);
  expect(String(failure)).toMatch(words);
});

const readers = tableMakers.flatMap((maker) => maker.sources);

const saved = Object.entries(sources).flatMap(([source, { download }]: [string, Source]) =>
  download !== undefined && "files" in download
    ? download.files.map(({ saveAs }) => [source, saveAs] as const)
    : [],
);

test.each(saved)("%s: what is fetched as %s is what a reader asks for", (source, name) => {
  const own = readers.filter((reader) => reader.id === source);
  const isAsked = own.some(
    ({ files, dated = [] }) => files.includes(name) || dated.some((one) => one.name.test(name)),
  );
  expect(isAsked).toBe(true);
});
