import { readdir } from "node:fs/promises";
import { join } from "node:path";

/** `2026-08-15`, or `2026-08-15-2` for another file that the publisher dated the same. */
const DATED = /^\d{4}-\d{2}-\d{2}(?:-\d+)?$/;

const byAge = new Intl.Collator("en", { numeric: true });

/** The dated editions that lie in a source's folder, newest first. */
export async function datedEditions(sourceFolder: string): Promise<string[]> {
  const entries = await readdir(sourceFolder, { withFileTypes: true }).catch(() => []);
  const dated = entries.filter((entry) => entry.isDirectory() && DATED.test(entry.name));
  return dated
    .map(({ name }) => name)
    .sort(byAge.compare)
    .reverse();
}

/** Where the files of a source may lie: its dated editions, newest first, then its folder itself. */
export async function editionFolders(sourceFolder: string): Promise<string[]> {
  const dated = await datedEditions(sourceFolder);
  return [...dated.map((name) => join(sourceFolder, name)), sourceFolder];
}
