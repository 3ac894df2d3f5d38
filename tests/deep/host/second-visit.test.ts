import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchOptions } from "../../../scripts/browser/launch-options.ts";
import { findBrowser } from "../../../scripts/find-browser.ts";
import { siteUrl } from "../../browser/support/browser.ts";

let profile: string;
beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), "second-visit-"));
});
afterAll(() => rm(profile, { recursive: true, force: true }));

/** Runs a query in a browser that keeps its cache on disk; gives the bytes that each file cost. */
async function visit(): Promise<Record<string, number>> {
  const context = await chromium.launchPersistentContext(
    profile,
    launchOptions(findBrowser().path),
  );
  try {
    const page = await context.newPage();
    await page.goto(`${siteUrl}explore/?sql=SELECT+1+AS+one`);
    await page.getByRole("button", { name: "Run query" }).click();
    await page.waitForSelector("form[data-explore][data-state=answered]", { timeout: 60_000 });
    return await page.evaluate(() =>
      Object.fromEntries(
        performance
          .getEntriesByType("resource")
          .filter((entry) => entry instanceof PerformanceResourceTiming)
          .filter(({ name }) => new URL(name).pathname.startsWith("/engine/"))
          .map(({ name, transferSize }) => [new URL(name).pathname, transferSize]),
      ),
    );
  } finally {
    await context.close();
  }
}

it("a second visit fetches neither engine nor worker nor database anew", async () => {
  const first = await visit();
  expect(Object.keys(first)).toHaveLength(3);
  for (const bytes of Object.values(first)) expect(bytes).toBeGreaterThan(100_000);
  const second = await visit();
  expect(second).toEqual(Object.fromEntries(Object.keys(first).map((file) => [file, 0])));
});
