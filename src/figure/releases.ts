import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { dataDirectory } from "../database/build/build.ts";

/** A release as `npm run release` lists it. */
export type ListedRelease = {
  readonly version: string;
  /** The day on which it was frozen, `2026-11-28`. */
  readonly date: string;
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Of the catalogue of its tables. */
  readonly catalogue?: string;
  readonly whatChanged: readonly string[];
};

const isMissing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ENOENT";

/**
 * The releases of `public/releases/index.json`, the newest first; none before the first release.
 *
 * @throws Error when the file is not what a release writes
 */
export async function listReleases(
  path = `${process.cwd()}/public/releases/index.json`,
): Promise<readonly ListedRelease[]> {
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    if (isMissing(error)) return undefined;
    throw error;
  });
  if (text === undefined) return [];
  // Checked right below for what is relied on.
  const { releases } = JSON.parse(text) as { releases?: ListedRelease[] };
  if (Array.isArray(releases)) return releases;
  throw new Error(`${path} has no list "releases"; take it back from version control.`);
}

/**
 * Which release the tables of this build are: "release 1.2.0", "after release 1.2.0" where they have
 * changed since, nothing before the first.
 */
export async function describeRelease(): Promise<string | undefined> {
  const [newest] = await listReleases();
  if (newest === undefined) return undefined;
  const catalogue = await readFile(`${dataDirectory}/datapackage.json`);
  const isIt = createHash("sha256").update(catalogue).digest("hex") === newest.catalogue;
  return `${isIt ? "" : "after "}release ${newest.version}`;
}
