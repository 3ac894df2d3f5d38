import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { describeSpoilings, isGood } from "../support/spoil/describe.ts";
import { spoilFiles } from "../support/spoil/spoil-all.ts";

const count = 2_000;

test(`${count} spoilt files are refused by name, warned of by cell, or change no figure`, async () => {
  const results = await spoilFiles(count);
  await writeFile(join(import.meta.dirname, "spoilt-files.txt"), describeSpoilings(results));
  expect(results.filter(({ verdict }) => !isGood(verdict))).toEqual([]);
});
