import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { siteUrl, useBrowser } from "../browser/support/browser.ts";
import { eachOf } from "../browser/support/pages.ts";

const open = useBrowser();
const widths = [320, 360, 480, 640, 641, 800, 1000];

type Code = { readonly src: string; readonly height: number };

/** Address and height of each frame that a page offers the HTML of. */
async function codesOf(page: Page, path: string): Promise<readonly Code[]> {
  await page.goto(siteUrl + path);
  const codes = await page
    .locator("[data-embed] textarea")
    .evaluateAll((areas: HTMLTextAreaElement[]) => areas.map(({ value }) => value));
  return codes.flatMap((code) => {
    const [, src, height] = /^<iframe src="([^"]+)".* height="(\d+)"/.exec(code) ?? [];
    return src === undefined ? [] : [{ src: new URL(src, siteUrl).href, height: Number(height) }];
  });
}

describe.each(
  eachOf(["boroughs/camden/", "crime/", "reoffending/", "probation-areas/", "boroughs/"]),
)("the code to embed a chart of %s", (_, path) => {
  it("holds all of it, to source and licence, at any width", { timeout: 120_000 }, async () => {
    const { page } = await open();
    const codes = await codesOf(page, path);
    expect(codes.length).toBeGreaterThan(0);
    const hidden: string[] = [];
    for (const { src, height } of codes) {
      await page.goto(src);
      for (const width of widths) {
        await page.setViewportSize({ width, height });
        const tall = await page.evaluate(() => document.body.getBoundingClientRect().height);
        if (tall > height) hidden.push(`${page.url()} at ${width}: ${tall} in ${height}`);
      }
    }
    expect(hidden).toEqual([]);
  });
});

it("says its height to the page around it, whose line then fits the frame", async () => {
  const { page } = await open({ viewport: { width: 700, height: 900 } });
  await page.goto(`${siteUrl}boroughs/camden/`);
  const [code = "", line = ""] = await page
    .locator("#rolling-year [data-embed] textarea")
    .evaluateAll((areas: HTMLTextAreaElement[]) => areas.map(({ value }) => value));
  await page.goto(`${siteUrl}fonts/newsreader-licence.txt`);
  await page.setContent(line + code.replace('src="/', `src="${siteUrl}`));
  const frame = page.locator("iframe");
  const before = /height="(\d+)"/.exec(code)?.[1];
  await expect.poll(() => frame.getAttribute("height")).not.toBe(before);
  const inside = await page
    .frameLocator("iframe")
    .locator("body")
    .evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
  await expect.poll(async () => Number(await frame.getAttribute("height"))).toBe(inside);
});
