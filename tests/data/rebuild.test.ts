import { copyFile, mkdtemp, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buildData } from "../../scripts/pipeline/build.ts";
import { findSource, rawDirectories } from "../../scripts/pipeline/raw-files.ts";
import { tableMakers } from "../../scripts/tables/index.ts";

const project = join(import.meta.dirname, "../..");
const directories = rawDirectories(project);
const sources = tableMakers.flatMap((maker) => maker.sources);
const found = await Promise.all(sources.map((source) => findSource(directories, source)));
const allAtHand = found.every(({ folder }) => folder !== undefined);

test.skipIf(!allAtHand)(
  "raw files (skipped where they are not at hand) give the committed tables byte for byte",
  async () => {
    const aside = await mkdtemp(join(tmpdir(), "rebuild-"));
    // Rows that somebody imported come from no raw file: they are kept, as every run keeps them.
    const imported = "reoffending_adults_borough.csv";
    // Editions that were taken before are told by what was kept of them alone.
    for (const kept of [imported, "changes.json"]) {
      await copyFile(join(project, "data", kept), join(aside, kept));
    }
    await buildData({ rawDirectories: directories, dataDirectory: aside, log: () => undefined });
    const names = (await readdir(aside)).toSorted();
    expect(names).toContain("datapackage.json");
    for (const name of names) {
      const [rebuilt, committed] = await Promise.all(
        [aside, join(project, "data")].map((directory) => readFile(join(directory, name), "utf8")),
      );
      // Not toBe on the texts: a difference in 80,000 lines is no message.
      expect(rebuilt === committed, `${name} is as committed`).toBe(true);
    }
  },
);
