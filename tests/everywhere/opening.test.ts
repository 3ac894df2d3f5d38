import { describe, expect, it } from "vitest";
import { useSiteFaces } from "../browser/support/access/site-faces.ts";
import { siteUrl, useBrowser } from "../browser/support/browser.ts";
import { boroughPages, eachOf, parsePage, textOf } from "../browser/support/pages.ts";

const open = useBrowser();
const headings = ["Recorded crime", "Children’s reoffending"];

it("every place has its three answers on the first screen of a small phone, whole", async () => {
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
