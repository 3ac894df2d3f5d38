import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runSteps, steps } from "../../../scripts/refresh/run-steps.ts";

async function refresh(statusOf: (script: string) => number) {
  const ran: string[] = [];
  const lines: string[] = [];
  const isThrough = await runSteps(
    steps,
    (script) => {
      ran.push(script);
      return Promise.resolve(statusOf(script));
    },
    (line) => lines.push(line),
  );
  return { ran, isThrough, last: lines.at(-1) ?? "" };
}

describe("npm run refresh", () => {
  it("downloads, makes the tables, checks, says what changed and builds, in this order", async () => {
    const { ran, isThrough } = await refresh(() => 0);
    expect(ran).toEqual(["data:download", "data", "check", "data:changes", "build"]);
    expect(isThrough).toBe(true);
  });

  it.each(steps.map(({ script }) => script))("stops where %s fails, with one line", async (bad) => {
    const { ran, isThrough, last } = await refresh((script) => (script === bad ? 1 : 0));
    expect(ran.at(-1)).toBe(bad);
    expect(isThrough).toBe(false);
    expect(last.trim().split("\n")).toHaveLength(1);
    expect(last).toContain(`npm run ${bad}`);
  });

  it("names scripts that there are", async () => {
    const text = await readFile(join(import.meta.dirname, "../../../package.json"), "utf8");
    const { scripts } = JSON.parse(text) as { scripts: Record<string, string> };
    for (const { script } of steps) expect(Object.keys(scripts)).toContain(script);
  });
});
