import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, inject } from "vitest";
import { type PageWatch, watchPage } from "./watch-page.ts";

export const siteUrl = inject("siteUrl");

export const desktop = { width: 1280, height: 900 };
export const phone = { width: 360, height: 780 };

export type OpenedPage = { page: Page; watch: PageWatch };

/**
 * Joins the shared browser for one test file. The function given back opens a page in a context of
 * its own, with nothing cached, and watches it. What a test opens is closed after it, so that no
 * page goes on working behind the next; what a hook opens stays until the end of the file.
 */
export const useBrowser = (): ((options?: BrowserContextOptions) => Promise<OpenedPage>) => {
  let browser: Browser | undefined;
  let ofThisTest: BrowserContext[] | undefined;
  beforeAll(async () => {
    browser = await chromium.connect(inject("browserEndpoint"));
  });
  beforeEach(() => {
    ofThisTest = [];
  });
  afterEach(async () => {
    await Promise.all((ofThisTest ?? []).map((context) => context.close()));
    ofThisTest = undefined;
  });
  afterAll(async () => {
    await browser?.close();
  });
  return async (options = {}) => {
    if (!browser) throw new Error("Open pages inside a test or a hook, when the browser is there.");
    const context = await browser.newContext({ viewport: desktop, ...options });
    ofThisTest?.push(context);
    const page = await context.newPage();
    return { page, watch: watchPage(page) };
  };
};

/** Opens the controls under one figure. */
export const openFoot = async (page: Page, figure: string): Promise<void> => {
  await page.evaluate((id) => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>(`#${id} > footer details`))
      details.open = true;
  }, figure);
};

/** Opens every `<details>`, so that what it holds is laid out and can be judged. */
export const openAllDetails = async (page: Page): Promise<void> => {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
};
