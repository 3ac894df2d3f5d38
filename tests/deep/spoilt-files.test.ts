import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { describeSpoilings, isGood } from "../support/spoil/describe.ts";
import { spoilFiles } from "../support/spoil/spoil-all.ts";

/** Where the dice begin; each part takes a quarter of the files. */
const parts = [1, 10_001, 20_001, 30_001];
const count = 2_000;

test(`${count} spoilt files are refused by name, warned of by cell, or change no figure`, async () => {
  const results = [];
  for (const first of parts) results.push(...(await spoilFiles(count / parts.length, first)));
  await writeFile(join(import.meta.dirname, "spoilt-files.txt"), describeSpoilings(results));
  expect(results.filter(({ verdict }) => !isGood(verdict))).toEqual([]);
});
