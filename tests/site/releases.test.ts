import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { listReleases } from "../../src/figure/releases.ts";

test("without a list there is no release yet, and a list that is none is refused", async () => {
  const path = join(await mkdtemp(join(tmpdir(), "releases-")), "index.json");
  expect(await listReleases(path)).toEqual([]);
  await writeFile(path, '{ "releases": [] }');
  expect(await listReleases(path)).toEqual([]);
  await writeFile(path, "{}");
  await expect(listReleases(path)).rejects.toThrow('no list "releases"');
});
