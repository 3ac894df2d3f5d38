import type { Page, ViewportSize } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { openAllDetails, type OpenedPage, siteUrl, useBrowser } from "../browser.ts";
import { expectNone } from "../expect-none.ts";
import { eachOf, embedPages } from "../pages.ts";
import { tabThrough, type Walk } from "./keyboard.ts";

/** Walks a page from top to bottom, with every part of it open. */
async function walk(page: Page): Promise<Walk> {
  await openAllDetails(page);
  const walked = await tabThrough(page);
  expectNone(walked.missed);
  const unmarked = walked.stops.filter(({ isMarked }) => !isMarked);
  expectNone(unmarked.map(({ text, href }) => `${text.slice(0, 40)} (${href})`));
  return walked;
}

/** On each of these pages and charts the keyboard reaches all that can take the focus, in order, and shows it. */
export const describeKeyboard = (viewport: ViewportSize, paths: readonly string[]): void => {
  const open = useBrowser();
  let opened: OpenedPage;
  beforeAll(async () => {
    opened = await open({ viewport });
  });

  describe(`with the keyboard at ${String(viewport.width)} px`, () => {
    const pages = paths.filter((path) => !embedPages.includes(path));
    it.each(eachOf(pages))(
      "on %s the first stop leads past the header, and every stop is reached in turn and marked",
      async (_, path) => {
        const { page } = opened;
        await page.goto(siteUrl + path);
        const { stops } = await walk(page);
        expect(stops[0]).toMatchObject({ href: "#content", isMarked: true, isOnScreen: true });
        const footer = page.getByRole("contentinfo").last().getByRole("link").last();
        expect(stops.at(-1)?.text).toBe((await footer.textContent())?.trim());
        await page.locator("a[href='#content']").focus();
        await page.keyboard.press("Enter");
        expect(await page.evaluate(() => document.activeElement?.localName)).toBe("main");
      },
    );

    const charts = paths.filter((path) => embedPages.includes(path));
    it.runIf(charts.length > 0).each(eachOf(charts))(
      "in a frame, %s is reached part by part, each marked, to its way home",
      async (_, path) => {
        const { page } = opened;
        await page.goto(siteUrl + path);
        const { stops } = await walk(page);
        expect(stops.length).toBeGreaterThan(2);
        expect(stops.at(-1)?.text).toContain("London reoffending data");
      },
    );
  });
};
