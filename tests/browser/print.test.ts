import { beforeAll, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { countPages } from "../../scripts/briefings/print-briefing.ts";
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

/** How much of a sheet stays empty because what follows is printed whole: it runs in the page. */
const findEmpty = (tall: number): string[] => {
  const whole = [...document.querySelectorAll("main figure")].filter(
    (figure) => figure.checkVisibility() && getComputedStyle(figure).breakInside === "avoid",
  );
  let begun = 0;
  return whole.flatMap((figure) => {
    const { top, bottom } = figure.getBoundingClientRect();
    while (top - begun >= tall) begun += tall;
    if (bottom - begun <= tall) return [];
    const empty = Math.round(tall - (top - begun));
    begun = top;
    return empty > 0.42 * tall ? [`${empty} px before ${figure.id}`] : [];
  });
};

it.each(
  eachOf([
    ...["crime/", "reoffending/", "claims/", "case-studies/radar/", "probation-areas/"],
    ...["payment-by-results/", "pathways/", ""],
  ]),
)("%s leaves no half of a sheet empty before a chart", async (_, path) => {
  await page.goto(siteUrl + path);
  expect(await page.evaluate(findEmpty, 1077)).toEqual([]);
});

it("prints every row of a table of many columns as labels and values, none a word wide", async () => {
  await page.goto(`${siteUrl}data/breaks/`);
  const widths = await page
    .locator("table:has(thead th:nth-child(7)) tbody td")
    .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().width));
  expect(widths.length).toBeGreaterThan(0);
  const shown = widths.filter((width) => width > 0);
  expect(Math.min(...shown)).toBeGreaterThan(500);
});

it("prints the first page with all of its figures on one sheet", async () => {
  await page.goto(siteUrl);
  expect(countPages(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
});
