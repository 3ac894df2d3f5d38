import { describe, expect, it } from "vitest";
import { useSiteFaces } from "./support/access/site-faces.ts";
import { siteUrl, useBrowser } from "./support/browser.ts";
import { boroughPages, eachOf, parsePage, textOf } from "./support/pages.ts";

const open = useBrowser();
const phone = { width: 390, height: 844 };
const headings = ["Recorded crime", "Children’s reoffending"];

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

  it("has all three on the first screen of a small phone, whole, for every place", async () => {
    const small = { width: 360, height: 740 };
    const { page } = await open({ viewport: small });
    const below: string[] = [];
    for (const path of boroughPages) {
      await page.goto(siteUrl + path);
      await page.evaluate(useSiteFaces);
      const last = await page.locator("[data-opening]").last().boundingBox();
      const bottom = last ? last.y + last.height : Number.POSITIVE_INFINITY;
      if (bottom > small.height) below.push(`${path}: ${String(Math.round(bottom))} px`);
    }
    expect(below).toEqual([]);
  });

  it("needs no JavaScript: the plain list, then the page", async () => {
    const { page } = await open({ viewport: phone, javaScriptEnabled: false });
    await page.goto(`${siteUrl}boroughs/`);
    await page.locator("main table").getByRole("link", { name: "Islington" }).click();
    expect(await page.locator("[data-opening]").count()).toBe(3);
  });
});

describe.each(eachOf(boroughPages))("%s", (_, path) => {
  it("opens with three answers, before anything else that has a figure", () => {
    const main = parsePage(path).querySelector("main");
    const answers = [...(main?.querySelectorAll("[data-opening]") ?? [])];
    expect(answers).toHaveLength(3);
    expect(answers.slice(0, 2).map((answer) => textOf(answer.querySelector("h2 a")))).toEqual(
      headings,
    );
    expect(textOf(answers[2])).toMatch(/all ages|^Adults’ reoffending/);
    const first = main?.querySelector("figure, .box, [data-opening]");
    expect(first?.getAttribute("data-opening")).toBe("crime");
    for (const answer of answers) {
      const target = answer.querySelector("h2 a")?.getAttribute("href") ?? "";
      expect(main?.querySelector(target), target).not.toBeNull();
    }
  });
});
