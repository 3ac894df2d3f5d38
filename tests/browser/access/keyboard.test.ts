import { describe, expect, it } from "vitest";
import { tabThrough } from "../support/access/keyboard.ts";
import { desktop, phone, siteUrl, useBrowser } from "../support/browser.ts";

const open = useBrowser();

describe("the header's links", () => {
  it.each([
    ["a wide screen", desktop],
    ["a phone", phone],
  ])("are reached in order and stand on the screen of %s", async (_, viewport) => {
    const { page } = await open({ viewport });
    await page.goto(siteUrl);
    const banner = page.getByRole("banner");
    await banner.locator("summary").click();
    const ways = await banner.locator("a:visible, summary").allTextContents();
    expect(ways.length).toBeGreaterThan(15);
    await page.locator("a.skip").focus();
    const { stops } = await tabThrough(page, ways.length);
    expect(stops.map(({ text }) => text)).toEqual(ways.map((text) => text.trim()));
    expect(stops.every(({ isOnScreen }) => isOnScreen)).toBe(true);
  });
});

describe("a form that answers at each change", () => {
  it.each([
    ["crime/", "Go to the chart", "#change-between-periods"],
    ["payment-by-results/", "Go to the result", "[data-payment-answer]"],
  ])("on /%s has a way to its answer that shows when it is reached", async (path, name, answer) => {
    const { page } = await open();
    await page.goto(siteUrl + path);
    const button = page.getByRole("button", { name });
    await button.focus();
    expect((await button.boundingBox())?.height).toBeGreaterThan(20);
    await page.keyboard.press("Enter");
    const isThere = page.locator(answer).and(page.locator(":focus"));
    expect(await isThere.count()).toBe(1);
    expect(new URL(page.url()).pathname).toContain(path);
  });
});
