import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { sha256 } from "../../../scripts/pipeline/raw-files.ts";
import { makeRelease } from "../../../scripts/release/make-release.ts";
import { readReleases } from "../../../scripts/release/release-index.ts";
import { writeChanges, type EditionChange } from "../../../src/datasets/changes.ts";
import { quietEdition } from "../changes/quiet-edition.ts";
import { copyProject, runScript } from "../../support/project-copy.ts";

const areas = "area_code,area_name\nE09000007,Camden\n";

async function madeUpProject(): Promise<string> {
  const project = await mkdtemp(join(tmpdir(), "release-"));
  await mkdir(join(project, "data/.raw"), { recursive: true });
  await writeFile(join(project, "LICENSE"), "MIT\n");
  await writeFile(join(project, "data/.raw/secret.csv"), "not to be published\n");
  await writeFile(join(project, "data/areas.csv"), areas);
  const resources = [{ path: "areas.csv", hash: `sha256:${sha256(areas)}` }];
  await writeFile(join(project, "data/datapackage.json"), JSON.stringify({ resources }));
  return project;
}

const release = (project: string, version: string, uncommitted: readonly string[] = []) =>
  makeRelease({
    project,
    version,
    today: new Date("2026-11-28T12:00:00Z"),
    uncommitted: () => Promise.resolve(uncommitted),
  });

const releasesOf = (project: string) => join(project, "public/releases");

async function indexOf(project: string) {
  return readReleases(await readFile(join(releasesOf(project), "index.json"), "utf8")).releases;
}

describe("a release", () => {
  it("holds tables, catalogue and checksums, and nothing raw", async () => {
    const project = await madeUpProject();
    const { file, sha256: hash } = await release(project, "1.0.0");
    const zip = await readFile(join(releasesOf(project), file));
    expect(sha256(zip)).toBe(hash);
    const entries = unzipSync(zip);
    const folder = "london-reoffending-data-1.0.0";
    expect(Object.keys(entries)).toEqual(
      ["LICENSE-code", "SHA256SUMS", "areas.csv", "datapackage.json"].map(
        (name) => `${folder}/${name}`,
      ),
    );
    const sums = strFromU8(entries[`${folder}/SHA256SUMS`] ?? new Uint8Array());
    expect(sums).toContain(`${sha256(areas)}  areas.csv\n`);
  });

  it("has the same bytes for the same tables, whenever and wherever it is made", async () => {
    const [one, other] = [await madeUpProject(), await madeUpProject()];
    const first = await release(one, "1.0.0");
    await new Promise((done) => setTimeout(done, 20));
    expect((await release(other, "1.0.0")).sha256).toBe(first.sha256);
  });

  it("comes before those that were there, which stay as they are", async () => {
    const project = await madeUpProject();
    const first = await release(project, "1.9.0");
    const before = await readFile(join(releasesOf(project), first.file));
    await release(project, "1.10.0");
    expect((await indexOf(project)).map(({ version }) => version)).toEqual(["1.10.0", "1.9.0"]);
    expect(await readFile(join(releasesOf(project), first.file))).toEqual(before);
  });

  it.each([
    ["1.0", '"1.0" is no version'],
    ["v1.0.0", '"v1.0.0" is no version'],
    ["1.2.0", "Version 1.2.0 is released already"],
    ["1.1.9", "Version 1.1.9 comes before 1.2.0"],
  ])("is refused as %s after 1.2.0", async (version, why) => {
    const project = await madeUpProject();
    await release(project, "1.2.0");
    const before = await readdir(releasesOf(project));
    await expect(release(project, version)).rejects.toThrow(why);
    expect(await readdir(releasesOf(project))).toEqual(before);
    expect(await indexOf(project)).toHaveLength(1);
  });

  it("is refused where a table is not committed, or is not the catalogue's", async () => {
    const project = await madeUpProject();
    await expect(release(project, "1.0.0", ["data/areas.csv"])).rejects.toThrow(
      "Not committed: data/areas.csv",
    );
    await writeFile(join(project, "data/areas.csv"), `${areas}E09000008,Croydon\n`);
    await expect(release(project, "1.0.0")).rejects.toThrow("data/areas.csv is not as");
    expect(await readdir(join(project, "public")).catch(() => [])).toEqual([]);
  });

  it("tells what changed since the release before, and no more", async () => {
    const project = await madeUpProject();
    const tell = (...editions: readonly EditionChange[]) =>
      writeFile(join(project, "data/changes.json"), writeChanges({ editions }));
    const taken = (month: string): EditionChange => ({
      ...quietEdition,
      months: { first: "2024-08", last: month },
      newMonths: { first: month, last: month },
    });
    await tell(taken("2026-06"));
    expect((await release(project, "1.0.0")).whatChanged).toEqual(["The first release."]);
    await tell(taken("2026-06"), taken("2026-07"), taken("2026-08"));
    const told = (await release(project, "1.1.0")).whatChanged.join("\n");
    expect(told).toMatch(/New: July 2026[^]*New: August 2026/);
    expect(told).not.toContain("New: June 2026");
    const again = await release(project, "1.1.1");
    expect(again.whatChanged).toEqual(["No new edition since the last."]);
  });

  it("is refused where an earlier one has gone or is another, which is named", async () => {
    const project = await madeUpProject();
    const { file } = await release(project, "1.0.0");
    await writeFile(join(releasesOf(project), file), "something else");
    await expect(release(project, "1.0.1")).rejects.toThrow(`${file} is not what was released`);
  });

  it("is made by one command from the project's own tables, once they are committed", async () => {
    const copy = await copyProject(["data", "LICENSE"]);
    const git = (...words: string[]) =>
      promisify(execFile)("git", ["-c", "user.name=A", "-c", "user.email=a@b.test", ...words], {
        cwd: copy,
      });
    await git("init", "-q");
    const run = () => runScript(copy, "scripts/release.ts", { arguments: ["1.0.0"] });
    const refused = await run();
    expect([refused.status, refused.output]).toEqual([1, expect.stringContaining("Not committed")]);
    await git("add", "data");
    await git("commit", "-qm", "tables");
    const made = await run();
    expect([made.status, made.output]).toEqual([0, expect.stringContaining("sha256 ")]);
    await cp(join(copy, "public"), join(copy, "before"), { recursive: true });
    expect((await run()).output).toContain("released already");
    expect(await readdir(join(copy, "public/releases"))).toEqual(
      await readdir(join(copy, "before/releases")),
    );
  });
});
