import { createHash } from "node:crypto";
import { access, readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { SourceId } from "../../src/datasets/sources.ts";
import { datedIn, namesOf } from "./raw/dated-files.ts";
import { editionFolders } from "./raw/edition-folders.ts";
import { RawFolder, type Months, type SourceReader, type Years } from "./source.ts";

/** A directory to look in, or several of one standing: of those the newest edition is taken. */
export type RawDirectory = string | readonly string[];

/** Where raw files may lie, in the order in which they are looked for. */
export function rawDirectories(project: string): readonly RawDirectory[] {
  const chosen = process.env["RAW_DATA_DIR"];
  return [
    ...(chosen === undefined ? [] : [chosen]),
    [join(project, "../shared/data/raw"), join(project, "data/.raw")],
  ];
}

export type Found =
  | { readonly folder: RawFolder }
  | { readonly folder: undefined; readonly missing: readonly string[] };

type Wanted = Pick<SourceReader<unknown>, "id" | "files" | "dated" | "directory"> & {
  readonly months?: unknown;
  readonly years?: unknown;
};

/** Whether the files of a source say which of several editions is the newest. */
const saysItsAge = ({ months, years }: Wanted): boolean =>
  months !== undefined || years !== undefined;

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/**
 * The folders that may hold a source: the one of its name and those of its name and dates, the later
 * name first; in each its dated editions before itself. What is newest, the files say.
 */
async function foldersOf(directory: string, source: Wanted): Promise<RawFolder[]> {
  if (directory === source.directory) return [new RawFolder(source.id, directory)];
  const names = await readdir(directory).catch(() => []);
  const dated = names.filter(
    (name) => name.startsWith(`${source.id}-`) && /^[\d-]+$/.test(name.slice(source.id.length)),
  );
  const folders = [source.id, ...dated.toSorted().toReversed()].map((name) =>
    join(directory, name),
  );
  const paths = await Promise.all(folders.map(editionFolders));
  return paths.flat().map((path) => new RawFolder(source.id, path));
}

async function absentFrom(folder: RawFolder, source: Wanted): Promise<string[]> {
  const { files, dated = [] } = source;
  const there = await Promise.all([
    ...files.map((file) => isThere(folder.pathOf(file))),
    ...dated.map(async (one) => (await datedIn(folder, one)).length > 0),
  ]);
  return namesOf(source).filter((_, index) => there[index] !== true);
}

/**
 * Every edition of a source in the first directory, or directories of one standing, that has one.
 * Files of one edition are never taken from two folders.
 */
export async function findEditions(
  directories: readonly RawDirectory[],
  source: Wanted,
): Promise<{ readonly folders: readonly RawFolder[]; readonly missing: readonly string[] }> {
  let missing = namesOf(source);
  const places = source.directory === undefined ? directories : [source.directory];
  for (const standing of places) {
    const together = typeof standing === "string" ? [standing] : standing;
    const folders: RawFolder[] = [];
    for (const directory of together) {
      for (const folder of await foldersOf(directory, source)) {
        const absent = await absentFrom(folder, source);
        if (absent.length === 0) folders.push(folder);
        else if (absent.length < missing.length) missing = absent;
      }
    }
    // Without months or years of its own a source has one edition: the first that is found.
    if (folders.length > 0) {
      return { folders: saysItsAge(source) ? folders : folders.slice(0, 1), missing: [] };
    }
  }
  return { folders: [], missing };
}

/** A folder that has every file of a source, or the files that are missing. */
export async function findSource(
  directories: readonly RawDirectory[],
  source: Wanted,
): Promise<Found> {
  const { folders, missing } = await findEditions(directories, source);
  const [folder] = folders;
  return folder === undefined ? { folder, missing } : { folder };
}

export type RawFile = {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Where `npm run data:download` fetched it. */
  readonly address?: string;
};
export type Editions = Partial<Record<SourceId, readonly RawFile[]>>;

export type EditionMonths = Partial<Record<SourceId, Months>>;

export type EditionYears = Partial<Record<SourceId, Years>>;

/** What a folder is called, where that is more than the source's name. */
export const folderName = (folder: RawFolder): string => basename(folder.path);

export const sha256 = (bytes: Buffer | string): string =>
  createHash("sha256").update(bytes).digest("hex");

type EditionNote = { readonly files: readonly RawFile[] };

/** Where the files of an edition were fetched, as the download noted it beside them. */
async function addressesIn(folder: RawFolder): Promise<ReadonlyMap<string, string>> {
  const text = await readFile(folder.pathOf("edition.json"), "utf8").catch(() => undefined);
  if (text === undefined) return new Map();
  // Written by the download itself.
  const { files } = JSON.parse(text) as EditionNote;
  return new Map(
    files.flatMap(({ path, address }) => (address === undefined ? [] : [[path, address]])),
  );
}

/** Size and sha256 of each file of the edition at hand, and where it was fetched, if it was. */
export async function describeFiles(
  folder: RawFolder,
  files: readonly string[],
): Promise<RawFile[]> {
  const addresses = await addressesIn(folder);
  return Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(folder.pathOf(file));
      const address = addresses.get(file);
      return {
        ...{ path: file, bytes: bytes.length, sha256: sha256(bytes) },
        ...(address === undefined ? {} : { address }),
      };
    }),
  );
}
