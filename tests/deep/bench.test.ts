import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";

const root = join(import.meta.dirname, "..", "..");
let written: string;

/** How long a page of the bench takes to its first chart, as a multiple of a borough's page. */
const timesOurs = (page: string): number => {
  const line = written.split("\n").find((found) => found.startsWith(page));
  return Number(line?.trim().split(/\s+/).at(-1));
};

beforeAll(() => {
  execFileSync(process.execPath, [join(root, "scripts/bench.ts")], { cwd: root, stdio: "ignore" });
  written = readFileSync(join(import.meta.dirname, "bench.txt"), "utf8");
});

// Beside rivals of the same run: how busy the machine is, meets them all.
it("a borough’s first chart takes at most 1.25 times as long as a bare page’s", () => {
  expect(1 / timesOurs("bare page")).toBeLessThanOrEqual(1.25);
});

it("a borough’s first chart comes at least three times as soon as Observable Framework’s", () => {
  expect(timesOurs("Observable Framework")).toBeGreaterThanOrEqual(3);
});
