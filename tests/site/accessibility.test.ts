import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { lastRun } from "../../src/site/accessibility/last-run.ts";
import { atEachChange, inTheLongerRun } from "../../src/site/accessibility/tested.ts";

const root = join(import.meta.dirname, "../..");

describe("what the statement on accessibility says is tested", () => {
  it.each([
    ["at each change", atEachChange, /^tests\/(?:browser|everywhere)\/.*\.test\.ts$/],
    ["in the longer run", inTheLongerRun, /^tests\/deep\/.*\.test\.ts$/],
  ])("is tested %s, by files that are there", (_, tested, where) => {
    expect(tested.length).toBeGreaterThan(3);
    for (const { what, tests } of tested) {
      expect(tests.length, what).toBeGreaterThan(0);
      for (const path of tests) {
        expect(path, what).toMatch(where);
        expect(existsSync(join(root, path)), `${what} ${path}`).toBe(true);
      }
    }
  });
});

describe("the day of a last run", () => {
  const results = [
    "npm run test:deep: the last result of each file, with its day",
    "deep/one.test.ts: 145 passed, 0 failed, 183 s, 2026-11-29",
    "deep/two.test.ts: 4 passed, 0 failed, 18 s, 2026-11-03",
    "deep/three.test.ts: 4 passed, 1 failed, 18 s, 2026-11-29",
  ].join("\n");

  it("is the earliest of its files", () => {
    const tests = ["tests/deep/one.test.ts", "tests/deep/two.test.ts"];
    expect(lastRun(results, tests)).toBe("2026-11-03");
  });

  it.each(["three", "four"])("is not said where a file failed or never ran (%s)", (name) => {
    const tests = ["tests/deep/one.test.ts", `tests/deep/${name}.test.ts`];
    expect(lastRun(results, tests)).toBeUndefined();
  });

  it("is read from the list that the longer run writes", () => {
    const written = readFileSync(join(root, "tests/deep/last-result.txt"), "utf8");
    expect(lastRun(written, ["tests/deep/webkit.test.ts"])).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});
