import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { filledChecks } from "../../../scripts/checks/filled.ts";
import { runChecks } from "../../../scripts/checks/index.ts";
import { committedFiles, makeWorkspace } from "../pipeline/raw-fixtures.ts";

test("a table that was never made is named, with the source whose files it needs", async () => {
  const workspace = await makeWorkspace(committedFiles);
  expect(await runChecks(workspace.data, filledChecks)).toEqual([
    { title: "every table has rows", problems: [] },
  ]);
  const path = join(workspace.data, "tiles.csv");
  const [header = ""] = (await readFile(path, "utf8")).split("\n");
  await writeFile(path, `${header}\n`);
  expect(await runChecks(workspace.data, filledChecks)).toMatchObject([
    { problems: ["tiles has none: were the raw files of londonsquared-grid at hand?"] },
  ]);
});

test("the run says which table has no rows yet", async () => {
  const workspace = await makeWorkspace();
  await workspace.build();
  expect(workspace.lines.join("\n")).toMatch(/table tiles: 0 rows: not made yet, /);
  expect(workspace.lines.join("\n")).toMatch(/table areas: \d+ rows/);
});
