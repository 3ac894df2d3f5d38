import { createHash } from "node:crypto";
import { access, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { SourceId } from "../../src/datasets/sources.ts";
import { editionFolders } from "./edition-folders.ts";
import { RawFolder, type SourceReader } from "./source.ts";

/** Where raw files may lie, in the order in which they are looked for. */
export function rawDirectories(project: string): readonly string[] {
  const chosen = process.env["RAW_DATA_DIR"];
  return [
    ...(chosen === undefined ? [] : [chosen]),
    join(project, "../shared/data/raw"),
    join(project, "data/.raw"),
  ];
}

export type Found =
  | { readonly folder: RawFolder }
  | { readonly folder: undefined; readonly missing: readonly string[] };

type Wanted = Pick<SourceReader<unknown>, "id" | "files">;

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/**
 * The first directory that has every file of a source, in it the newest dated edition. Files of one
 * source are never taken from two folders: they could be of two editions.
 */
export async function findSource(directories: readonly string[], source: Wanted): Promise<Found> {
  let missing = source.files;
  const folders = directories.map((directory) => editionFolders(join(directory, source.id)));
  for (const path of (await Promise.all(folders)).flat()) {
    const folder = new RawFolder(source.id, path);
    const there = await Promise.all(source.files.map((file) => isThere(folder.pathOf(file))));
    const absent = source.files.filter((_, index) => there[index] !== true);
    if (absent.length === 0) return { folder };
    if (absent.length < missing.length) missing = absent;
  }
  return { folder: undefined, missing };
}

export type RawFile = { readonly path: string; readonly bytes: number; readonly sha256: string };
export type Editions = Partial<Record<SourceId, readonly RawFile[]>>;

export const sha256 = (bytes: Buffer | string): string =>
  createHash("sha256").update(bytes).digest("hex");

/** Size and sha256 of each file of the edition at hand. */
export function describeFiles(folder: RawFolder, files: readonly string[]): Promise<RawFile[]> {
  return Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(folder.pathOf(file));
      return { path: file, bytes: bytes.length, sha256: sha256(bytes) };
    }),
  );
}
