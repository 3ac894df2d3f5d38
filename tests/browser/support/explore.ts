import type { Page } from "playwright-core";
import { expect } from "vitest";
import { accessibilityFaults } from "./accessibility.ts";
import { siteUrl } from "./browser.ts";

export const address = `${siteUrl}explore/`;
export const patience = { timeout: 60_000 };

export const withQuery = (sql: string): string =>
  `${address}?${String(new URLSearchParams({ sql }))}`;

export const form = (page: Page) => page.locator("form[data-explore]");
export const run = (page: Page) => page.getByRole("button", { name: "Run query" });
export const fault = (page: Page) => page.getByRole("alert");
export const result = (page: Page) => page.locator("main [data-explore-result]");
export const status = (page: Page): Promise<string> =>
  page.locator("[data-explore-status]").innerText();

export const settled = (page: Page, state: "answered" | "failed"): Promise<unknown> =>
  page.waitForSelector(`form[data-explore][data-state=${state}]`, {
    ...patience,
    state: "attached",
  });

/** The cells of the answer; the rows that keep the room of others are empty. */
export const cells = async (page: Page): Promise<string[]> =>
  (await result(page).locator("tbody :is(th, td)").allInnerTexts()).filter((cell) => cell !== "");

/** The cells of the answer after another press of the button. */
export const runAgain = async (page: Page): Promise<string[]> => {
  await run(page).click();
  await settled(page, "answered");
  return cells(page);
};

/**
 * Runs the query where the engine never answers, and lets the page's clock go on until it gives up; the
 * clock must be installed. All files are here before it jumps: a download that stalls is another fault.
 */
export async function runUntilGivenUp(page: Page): Promise<void> {
  await run(page).click();
  await expect.poll(() => status(page), patience).toContain("100%");
  await expect
    .poll(
      async () => {
        await page.clock.fastForward(10_000);
        return form(page).getAttribute("data-state");
      },
      { timeout: 30_000 },
    )
    .toBe("failed");
}

/** Opens all ways to ask, and the list of tables. */
export const openWays = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const ways = "details[data-way], details[data-schema-box]";
    for (const way of document.querySelectorAll<HTMLDetailsElement>(ways)) way.open = true;
  });

/** Whose question the answer is of, as the page says it. */
export const whose = (page: Page): Promise<string> =>
  page.locator("[data-explore-own], [data-explore-readers]").filter({ visible: true }).innerText();

/** A query with an answer of many rows and of text alone. */
export const anyAreas = "SELECT area_name, area_type, area_code FROM areas";

/** Touches the field, so that the editor comes, and writes another query into it. */
export async function write(page: Page, sql: string): Promise<void> {
  await page.locator("#sql").focus();
  await page.locator(".cm-content").click();
  await page.keyboard.press("Control+A");
  await page.keyboard.type(sql);
  await page.keyboard.press("Escape");
}

/** Fails where the page with its answer has a fault, or scrolls sideways on the smallest phone. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0);
}
