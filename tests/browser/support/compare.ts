import { text as textOf } from "node:stream/consumers";
import { csvParse } from "d3-dsv";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { openFoot, siteUrl } from "./browser.ts";

export const address = `${siteUrl}compare/`;
export const engine = /\/engine\//;

/** Expects something of the page, as soon as a busy machine gets there. */
export const eventually = <T>(look: () => T) => expect.poll(look, { timeout: 30_000 });

export const settled = (
  page: Page,
  state: "answered" | "failed" | "cancelled" = "answered",
): Promise<unknown> =>
  page.waitForSelector(`[data-compare-answer][data-state=${state}]`, { timeout: 60_000 });

export const title = (page: Page): Promise<string> => page.locator("#compare-title").innerText();
export const status = (page: Page): Promise<string> =>
  page.locator("[data-compare-status]").innerText();

/** Where the answer came from: "files" or "database". */
export const routeOf = (page: Page): Promise<string | null> =>
  page.locator("[data-compare-answer]").getAttribute("data-route");

/** Opens Compare, with its lists of places and offences. */
export async function goTo(
  page: Page,
  url: string,
  options?: Parameters<Page["goto"]>[1],
): Promise<void> {
  await page.goto(url, options);
  await page.evaluate(() => {
    for (const list of document.querySelectorAll<HTMLDetailsElement>("details[data-list]"))
      list.open = true;
  });
}

/** A box to tick in an open list: a place or an offence group. */
export const box = (page: Page, name: string) => page.getByRole("checkbox", { name, exact: true });

export const pickMeasure = (page: Page, id: string): Promise<unknown> =>
  page.getByLabel("Measure").selectOption(id);

/** The rows that the page offers as a CSV made in the page. */
export async function csvOf(page: Page) {
  await openFoot(page, "compare");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "CSV", exact: true }).click(),
  ]);
  return {
    name: download.suggestedFilename(),
    rows: csvParse(await textOf(await download.createReadStream())),
  };
}

/** Keeps the engine from arriving until the function given back is called. */
export async function holdBack(page: Page): Promise<() => Promise<void>> {
  let open: () => void = () => undefined;
  const gate = new Promise<void>((done) => {
    open = done;
  });
  await page.route(/\.wasm\.gz$/, async (route) => {
    await gate;
    // What was cancelled meanwhile cannot go on.
    await route.continue().catch(() => undefined);
  });
  return async () => {
    open();
    await page.unroute(/\.wasm\.gz$/);
  };
}
