import semver from "semver";

export type Release = {
  readonly version: string;
  /** The day on which it was frozen, `2026-11-28`. */
  readonly date: string;
  /** Beside the index. */
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Of the catalogue, by which a site tells whether its tables are those of the release. */
  readonly catalogue: string;
  /** How many editions `data/changes.json` told of. */
  readonly editions: number;
  /** Since the release before, a line each. */
  readonly whatChanged: readonly string[];
};

/** `public/releases/index.json`: every release, the newest first. */
export type ReleaseIndex = { readonly releases: readonly Release[] };

/** @throws Error naming the file when it is not what a release writes */
export function readReleases(text: string): ReleaseIndex {
  // Checked right below for what is relied on.
  const index = JSON.parse(text) as Partial<ReleaseIndex>;
  if (Array.isArray(index.releases)) return { releases: index.releases };
  throw new Error(
    "public/releases/index.json has no list of releases; take it back from version control",
  );
}

/**
 * Refuses a version that is none, is there already, or comes before the newest.
 *
 * @throws Error that says which version would do
 */
export function requireNewVersion(version: string, { releases }: ReleaseIndex): void {
  if (semver.valid(version) !== version) {
    throw new Error(`"${version}" is no version. Give three numbers, such as 1.2.0.`);
  }
  if (releases.some((release) => release.version === version)) {
    throw new Error(`Version ${version} is released already, and what is released stays as it is.`);
  }
  const [newest] = releases.map((release) => release.version).sort(semver.rcompare);
  if (newest !== undefined && semver.lt(version, newest)) {
    throw new Error(`Version ${version} comes before ${newest}, the newest release.`);
  }
}

/** With one more, the newest version first. */
export function addRelease({ releases }: ReleaseIndex, release: Release): ReleaseIndex {
  const all = [...releases, release];
  return { releases: all.toSorted((a, b) => semver.rcompare(a.version, b.version)) };
}
