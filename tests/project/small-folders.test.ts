import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "..", "..");

/** More files than a reader takes in at a glance. */
const MOST = 25;

/** Written by programs, one file a chart. */
const generated = "tests/charts/snapshots";

const folders = ["src", "scripts", "tests"].flatMap((top) => [
  top,
  ...readdirSync(join(root, top), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1)),
]);

const filesIn = (folder: string): number =>
  readdirSync(join(root, folder), { withFileTypes: true }).filter((entry) => entry.isFile()).length;

it(`holds at most ${MOST} files in a folder`, () => {
  const crowded = folders
    .filter((folder) => folder !== generated && filesIn(folder) > MOST)
    .map((folder) => `${folder}: ${filesIn(folder)}`);
  expect(crowded).toEqual([]);
});
