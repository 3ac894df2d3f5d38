import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchOptions } from "../../scripts/browser/launch-options.ts";
import { findBrowser } from "../../scripts/find-browser.ts";
import { joinResults } from "../setup/deep-results.ts";
import { eachOf, embedPages, pageKinds } from "../browser/support/pages.ts";

const VERSION = "12.8.2";
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;
const RESULTS = {
  head: `Lighthouse ${VERSION}, mobile: ${CATEGORIES.join(", ")}`,
  line: /^\/.*: \d+, /,
};
/** Measured, not asserted: it follows how busy the machine is. */
const TIMED = "performance";

const folder = join(tmpdir(), `london-reoffending-lighthouse-${VERSION}`);
const readingAddress = ["embed/compare/", "embed/change-between-periods/"];
const pages = [...pageKinds, ...embedPages.slice(0, 1), ...readingAddress].filter(
  (path) => path !== "404.html",
);
const lines: string[] = [];

type Report = {
  readonly categories: Record<string, { readonly score: number | null }>;
  readonly audits: Record<string, { readonly score: number | null; readonly title: string }>;
};

const { path } = findBrowser();
const flags = ["--headless", "--no-sandbox", ...(launchOptions(path).args ?? [])];

/** One page as on a phone, in Lighthouse's own settings: slow 4G, a CPU four times slower. */
const measure = (url: string): Report => {
  const command = join(folder, "node_modules/lighthouse/cli/index.js");
  const output = execFileSync(
    process.execPath,
    [command, url, "--quiet", "--output=json", `--chrome-flags=${flags.join(" ")}`],
    { encoding: "utf8", maxBuffer: 1e9, env: { ...process.env, CHROME_PATH: path } },
  );
  return JSON.parse(output) as Report;
};

const scoreOf = (report: Report, category: string): number =>
  Math.round((report.categories[category]?.score ?? 0) * 100);

beforeAll(() => {
  // It is 180 MB with what it needs: fetched by who asks for it, not with the project.
  mkdirSync(folder, { recursive: true });
  execFileSync(
    "npm",
    ["install", "--prefix", folder, "--no-audit", "--no-fund", `lighthouse@${VERSION}`],
    { stdio: "ignore" },
  );
});

afterAll(() => {
  const file = join(import.meta.dirname, "lighthouse.txt");
  const earlier = existsSync(file) ? readFileSync(file, "utf8") : "";
  writeFileSync(file, joinResults(RESULTS, earlier, lines));
});

describe("Lighthouse gives 100 in what is not time", () => {
  it.each(eachOf(pages))("%s", (name, page) => {
    const report = measure(inject("siteUrl") + page);
    lines.push(`${name}: ${CATEGORIES.map((category) => scoreOf(report, category)).join(", ")}`);
    const asserted = CATEGORIES.filter((category) => category !== TIMED);
    expect(asserted.map((category) => `${category} ${String(scoreOf(report, category))}`)).toEqual(
      asserted.map((category) => `${category} 100`),
    );
  });
});
