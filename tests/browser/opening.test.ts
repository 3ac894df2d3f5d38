import { describe, expect, it } from "vitest";
import { siteUrl, useBrowser } from "./support/browser.ts";

const open = useBrowser();
const phone = { width: 390, height: 844 };

describe("from a place's name to its three answers, on a phone", () => {
  it.each([
    ["SE15", "southwark"],
    ["islinton", "islington"],
    ["Brixton", "lambeth"],
  ])("“%s”: typed, then one press", async (typed, slug) => {
    const { page } = await open({ viewport: phone });
    await page.goto(siteUrl);
    await page.getByLabel("Find your borough").fill(typed);
    await page.locator("form[data-finder] [data-answer] a").first().click();
    await page.waitForURL(`${siteUrl}boroughs/${slug}/`);
    const answers = page.locator("[data-opening]");
    expect(await answers.count()).toBe(3);
    const screen = phone.height;
    for (const answer of await answers.all()) {
      const figure = await answer.locator(".figure").boundingBox();
      expect(figure && figure.y + figure.height).toBeLessThan(screen);
      const whole = await answer.boundingBox();
      expect(whole && whole.y + whole.height).toBeLessThan(1.4 * screen);
    }
  });

  it("needs no JavaScript: the plain list, then the page", async () => {
    const { page } = await open({ viewport: phone, javaScriptEnabled: false });
    await page.goto(`${siteUrl}boroughs/`);
    await page.locator("main table").getByRole("link", { name: "Islington" }).click();
    expect(await page.locator("[data-opening]").count()).toBe(3);
  });
});
