import { beforeAll, describe, expect, it } from "vitest";
import { desktop, type OpenedPage, phone, siteUrl, useBrowser } from "../support/browser.ts";
import { expectNone } from "../support/expect-none.ts";
import { tabThrough } from "../support/keyboard.ts";
import { eachOf, pageKinds } from "../support/pages.ts";

const open = useBrowser();
let opened: OpenedPage;

beforeAll(async () => {
  opened = await open();
});

describe.each(eachOf(pageKinds))("with the keyboard on %s", (_, path) => {
  it("the first stop leads past the header, and every stop is marked, to the end", async () => {
    const { page } = opened;
    await page.goto(siteUrl + path);
    const stops = await tabThrough(page);
    expect(stops[0]).toMatchObject({ href: "#content", isMarked: true, isOnScreen: true });
    const unmarked = stops.filter(({ isMarked }) => !isMarked);
    expectNone(unmarked.map(({ text, href }) => `${text.slice(0, 40)} (${href})`));
    const footer = page.getByRole("contentinfo").last().getByRole("link").last();
    expect(stops.at(-1)?.text).toBe((await footer.textContent())?.trim());
    await page.locator("a[href='#content']").focus();
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe("main");
  });
});

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
    const stops = await tabThrough(page, ways.length);
    expect(stops.map(({ text }) => text)).toEqual(ways.map((text) => text.trim()));
    expect(stops.every(({ isOnScreen }) => isOnScreen)).toBe(true);
  });
});

describe("a form that answers at each change", () => {
  it.each([
    ["crime/", "Go to the chart", "#change-between-periods"],
    ["payment-by-results/", "Go to the result", "[data-payment-answer]"],
  ])("on /%s has a way to its answer that shows when it is reached", async (path, name, answer) => {
    const { page } = opened;
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
