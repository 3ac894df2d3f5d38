import { describe, expect, it } from "vitest";
import { phone, siteUrl, useBrowser } from "./support/browser.ts";
import { expectNone } from "./support/expect-none.ts";
import { pressTab, rememberLooks } from "./support/keyboard.ts";
import { eachOf, sitePages } from "./support/pages.ts";

const open = useBrowser();
const samples = ["", "boroughs/", "boroughs/camden/", "crime/", "explore/", "data/", "404.html"];
const pages = samples.filter((path) => sitePages.includes(path));

describe.each(eachOf(pages))("with the keyboard on %s", (_, path) => {
  it("the first stop is a link past the header, and it works", async () => {
    const { page } = await open();
    await page.goto(siteUrl + path);
    await rememberLooks(page);
    const first = await pressTab(page);
    expect(first).toMatchObject({ href: "#content", isMarked: true, isOnScreen: true });
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe("main");
    await page.context().close();
  });

  it.each([
    ["a wide screen", undefined],
    ["a phone", phone],
  ])("every link of the header is reached in order, and marked, on %s", async (__, viewport) => {
    const { page } = await open(viewport ? { viewport } : {});
    await page.goto(siteUrl + path);
    await rememberLooks(page);
    const header = page.getByRole("banner").getByRole("link");
    const names = (await header.allTextContents()).map((name) => name.trim());
    expect(names.length).toBeGreaterThan(4);
    await pressTab(page);
    for (const name of names) {
      const focused = await pressTab(page);
      expect(focused).toMatchObject({ text: name, isMarked: true, isOnScreen: true });
    }
    await page.context().close();
  });

  it("every stop is marked, to the end of the page", async () => {
    const { page } = await open();
    await page.goto(siteUrl + path);
    const stops = await rememberLooks(page);
    const unmarked: string[] = [];
    let last = "";
    for (let stop = 0; stop < stops; stop += 1) {
      const focused = await pressTab(page);
      last = focused.text;
      if (!focused.isMarked) unmarked.push(`${focused.text.slice(0, 40)} (${focused.href})`);
    }
    expectNone(unmarked);
    const footer = page.getByRole("contentinfo").last().getByRole("link").last();
    expect(last).toBe((await footer.textContent())?.trim());
    await page.context().close();
  });
});
