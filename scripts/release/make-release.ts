import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describeAll } from "../changes/read-last.ts";
import { catalogueFile } from "../pipeline/data-package.ts";
import { sha256 } from "../pipeline/raw-files.ts";
import { checksums, readTables } from "./read-tables.ts";
import {
  addRelease,
  readReleases,
  requireNewVersion,
  type Release,
  type ReleaseIndex,
} from "./release-index.ts";
import { readBytesIfThere, readIfThere } from "../../src/database/build/read-if-there.ts";
import { writeWhole } from "../../src/database/build/write-whole.ts";
import { packFolder } from "../../src/database/build/zip.ts";

export type ReleaseOptions = {
  readonly project: string;
  readonly version: string;
  readonly today: Date;
  /** Files below `data/` that version control does not have as they are. */
  readonly uncommitted: () => Promise<readonly string[]>;
};

const NAME = "london-reoffending-data";

/** What the editions brought that were taken since the release before. */
async function whatChanged(dataDirectory: string, { releases }: ReleaseIndex) {
  const told = await describeAll(dataDirectory);
  const [before] = releases;
  const since = before === undefined ? [] : told.slice(before.editions).flat();
  const nothing = before === undefined ? "The first release." : "No new edition since the last.";
  return { editions: told.length, whatChanged: since.length === 0 ? [nothing] : since };
}

/** @throws Error naming the first earlier release whose file is not what it was */
async function requireUnchanged(directory: string, { releases }: ReleaseIndex): Promise<void> {
  for (const { file, sha256: hash } of releases) {
    const zip = await readBytesIfThere(join(directory, file));
    if (zip !== undefined && sha256(zip) === hash) continue;
    const what = zip === undefined ? "is missing" : "is not what was released";
    throw new Error(`public/releases/${file} ${what}; take it back from version control`);
  }
}

async function readIndex(path: string): Promise<ReleaseIndex> {
  const text = await readIfThere(path);
  return text === undefined ? { releases: [] } : readReleases(text);
}

/**
 * Puts the file of a release into place. The same one may be there, of a run that came no further.
 *
 * @throws Error where another one is there
 */
async function putFile(directory: string, file: string, zip: Uint8Array): Promise<void> {
  const path = join(directory, file);
  const there = await readBytesIfThere(path);
  if (there?.equals(zip)) return;
  if (there !== undefined) {
    throw new Error(
      `public/releases/${file} is there with another content, and not in the list beside it. Look at it, move it away, then run this again.`,
    );
  }
  await writeWhole(path, zip);
}

/**
 * Freezes the tables as one zip under `public/releases/` and adds it to the list there.
 *
 * A run that ended between the two writes is ended by the next one.
 *
 * @throws Error, with nothing written, for a version that is not new and for tables that are not
 *   committed or not those of the catalogue; FileError for a file that cannot be written
 */
export async function makeRelease(options: ReleaseOptions): Promise<Release> {
  const { project, version, today } = options;
  const data = join(project, "data");
  const directory = join(project, "public/releases");
  const indexPath = join(directory, "index.json");
  const index = await readIndex(indexPath);
  requireNewVersion(version, index);
  await requireUnchanged(directory, index);
  const dirty = await options.uncommitted();
  if (dirty.length > 0) {
    throw new Error(`Not committed: ${dirty.join(", ")}. Commit data/ first, then release it.`);
  }
  const files = await readTables(data);
  const folder = `${NAME}-${version}`;
  const licence = await readFile(join(project, "LICENSE"), "utf8");
  const zip = Buffer.from(
    packFolder(
      folder,
      new Map([...files, ["SHA256SUMS", checksums(files)], ["LICENSE-code", licence]]),
    ),
  );
  const release: Release = {
    version,
    date: today.toISOString().slice(0, 10),
    file: `${folder}.zip`,
    bytes: zip.length,
    sha256: sha256(zip),
    catalogue: sha256(await readFile(join(data, catalogueFile), "utf8")),
    ...(await whatChanged(data, index)),
  };
  await putFile(directory, release.file, zip);
  await writeWhole(indexPath, `${JSON.stringify(addRelease(index, release), null, 2)}\n`);
  return release;
}
