import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";
import { type PageWatch, watchPage } from "./watch-page.ts";

export const siteUrl = inject("siteUrl");

export const desktop = { width: 1280, height: 900 };
export const phone = { width: 360, height: 780 };

export type OpenedPage = { page: Page; watch: PageWatch };

/**
 * Joins the shared browser for one test file and closes what it opened at the end. The function
 * given back opens a page in a context of its own, with nothing cached, and watches it.
 */
export const useBrowser = (): ((options?: BrowserContextOptions) => Promise<OpenedPage>) => {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.connect(inject("browserEndpoint"));
  });
  afterAll(async () => {
    await browser?.close();
  });
  return async (options = {}) => {
    if (!browser) throw new Error("Open pages inside a test or a hook, when the browser is there.");
    const context = await browser.newContext({ viewport: desktop, ...options });
    const page = await context.newPage();
    return { page, watch: watchPage(page) };
  };
};

/** Opens every `<details>`, so that what it holds is laid out and can be judged. */
export const openAllDetails = async (page: Page): Promise<void> => {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
};
