import { expect, test } from "vitest";
import { isGood } from "../../support/spoil/describe.ts";
import { spoilFiles } from "../../support/spoil/spoil-all.ts";

// Readers of raw files only where those are at hand; two thousand are spoilt by npm run test:deep.
test("spoilt files are refused by name, warned of by cell, or change no figure", async () => {
  const results = await spoilFiles(20, 5_000);
  expect(results.filter(({ verdict }) => !isGood(verdict))).toEqual([]);
});
