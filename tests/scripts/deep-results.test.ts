import { expect, test } from "vitest";
import { joinResults, ofFiles } from "../setup/deep-results.ts";

test("a file that is run by itself replaces its own result and keeps the others'", () => {
  const first = joinResults(ofFiles, "npm run test:deep, 2026-11-29\n", [
    "deep/a.test.ts: 1 passed, 0 failed, 3 s, 2026-11-29",
    "deep/b.test.ts: 0 passed, 1 failed, 4 s, 2026-11-29",
  ]);
  const then = joinResults(ofFiles, first, ["deep/b.test.ts: 1 passed, 0 failed, 5 s, 2026-11-30"]);
  expect(then.trimEnd().split("\n").slice(1)).toEqual([
    "deep/a.test.ts: 1 passed, 0 failed, 3 s, 2026-11-29",
    "deep/b.test.ts: 1 passed, 0 failed, 5 s, 2026-11-30",
  ]);
});
