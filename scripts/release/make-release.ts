import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
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
    const zip = await readFile(join(directory, file)).catch(() => undefined);
    if (zip !== undefined && sha256(zip) === hash) continue;
    const what = zip === undefined ? "is missing" : "is not what was released";
    throw new Error(`public/releases/${file} ${what}; take it back from version control`);
  }
}

async function readIndex(path: string): Promise<ReleaseIndex> {
  const text = await readFile(path, "utf8").catch(() => undefined);
  return text === undefined ? { releases: [] } : readReleases(text);
}

/** Written aside and renamed, so that it is whole or not there. */
async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  await writeFile(`${path}.next`, content);
  await rename(`${path}.next`, path);
}

/**
 * Freezes the tables as one zip under `public/releases/` and adds it to the list there.
 *
 * @throws Error, with nothing written, for a version that is not new and for tables that are not
 *   committed or not those of the catalogue
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
  await mkdir(directory, { recursive: true });
  if ((await readdir(directory)).includes(release.file)) {
    throw new Error(`public/releases/${release.file} is there, but not in the list beside it.`);
  }
  await writeWhole(join(directory, release.file), zip);
  await writeWhole(indexPath, `${JSON.stringify(addRelease(index, release), null, 2)}\n`);
  return release;
}
