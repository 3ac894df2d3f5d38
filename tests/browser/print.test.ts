import { beforeAll, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { siteUrl, useBrowser } from "./support/browser.ts";
import { eachOf } from "./support/pages.ts";
import { findSmallWords } from "./support/small-words.ts";

const open = useBrowser();

let page: Page;
beforeAll(async () => {
  ({ page } = await open({ viewport: { width: 703, height: 1077 } }));
  await page.emulateMedia({ media: "print" });
});

it.each(
  eachOf([
    ...["boroughs/camden/", "boroughs/city-of-london/", "crime/", "reoffending/", "claims/"],
    ...["case-studies/radar/", "probation-areas/", "pathways/", "payment-by-results/"],
  ]),
)("%s prints its words, in drawings too, at eight points and more", async (_, path) => {
  await page.goto(siteUrl + path);
  expect(await page.evaluate(findSmallWords)).toEqual([]);
});

it.each([
  ["reoffending/", "children-by-borough"],
  ["reoffending/", "old-and-new-measure"],
])("%s prints the two drawings of %s side by side, not a sheet each", async (path, id) => {
  await page.goto(siteUrl + path);
  const tops = await page
    .locator(`#${id} .drawing.desktop > *`)
    .evaluateAll((drawings) => drawings.map((one) => one.getBoundingClientRect()))
    .then((boxes) => boxes.map(({ top, bottom }) => ({ top, bottom })));
  expect(tops.length).toBe(2);
  expect(tops[1]?.top).toBeLessThan(tops[0]?.bottom ?? 0);
});
