import { expect, it } from "vitest";
import { siteUrl, useBrowser } from "../support/browser.ts";

const open = useBrowser();

it.each(["no-such-page/", "boroughs/no-such-borough/", "data/no-such-table.csv"])(
  "an unknown address, /%s, is answered with a page that looks right and leads on",
  async (path) => {
    const { page, watch } = await open();
    const response = await page.goto(siteUrl + path);
    expect(response?.status()).toBe(404);
    expect(await page.locator("main h1").innerText()).not.toBe("");
    expect(await page.locator("main a").count()).toBeGreaterThan(0);
    const others = watch.requested().filter((url) => url !== siteUrl + path);
    const answers = await Promise.all(others.map(async (url) => (await fetch(url)).status));
    expect(answers.filter((status) => status !== 200)).toEqual([]);
    await page.locator("main a").first().click();
    expect(await page.locator("main h1").isVisible()).toBe(true);
  },
);
