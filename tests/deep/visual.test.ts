import { expect, it } from "vitest";
import { desktop, openAllDetails, phone, siteUrl, useBrowser } from "../browser/support/browser.ts";

const open = useBrowser();

it("keeps the header in its place from page to page", async () => {
  const { page } = await open();
  const places = new Set<string>();
  for (const path of [
    "",
    "boroughs/camden/",
    "boroughs/camden/briefing/",
    "compare/",
    "explore/",
  ]) {
    await page.goto(siteUrl + path);
    places.add(JSON.stringify(await page.locator("header.site").boundingBox()));
  }
  expect([...places]).toHaveLength(1);
});

it.each([desktop, phone])("breaks the first headline evenly at $width px", async (viewport) => {
  const { page } = await open({ viewport });
  await page.goto(siteUrl);
  const widths = await page.locator("h1").evaluate((heading) => {
    const words = document.createRange();
    words.selectNodeContents(heading);
    const lines = Map.groupBy([...words.getClientRects()], ({ top }) => Math.round(top));
    return [...lines.values()].map((own) => own.reduce((sum, { width }) => sum + width, 0));
  });
  expect(widths.length).toBeGreaterThan(1);
  // "borough" by itself in a last line is less than half of the widest.
  expect(Math.min(...widths)).toBeGreaterThan(0.5 * Math.max(...widths));
});

it.each([
  ["", "Go"],
  ["explore/", "Run query"],
])("keeps the words of a button in a reader's own colours: /%s", async (path, name) => {
  const { page } = await open({ forcedColors: "active" });
  await page.goto(siteUrl + path);
  await openAllDetails(page);
  const button = page.getByRole("button", { name, exact: true }).first();
  const { words, ground } = await button.evaluate((own) => {
    const { color, backgroundColor } = getComputedStyle(own);
    return { words: color, ground: backgroundColor };
  });
  expect(words).not.toBe(ground);
});

it("marks only the page one is on in the header, in a reader's own colours", async () => {
  const { page } = await open({ forcedColors: "active" });
  await page.goto(`${siteUrl}crime/`);
  const marked = await page.locator("header.site .main a").evaluateAll((links) => {
    const ground = getComputedStyle(document.body).backgroundColor;
    const paper = getComputedStyle(document.documentElement).backgroundColor;
    return links
      .filter((link) => ![ground, paper].includes(getComputedStyle(link).borderBottomColor))
      .map((link) => link.textContent?.trim());
  });
  expect(marked).toEqual(["Crime"]);
});

it.each([
  ["explore/", desktop],
  ["explore/", phone],
  ["compare/", desktop],
  ["compare/", phone],
])("/%s begins its words and its answer at one edge", async (path, viewport) => {
  const { page } = await open({ viewport });
  await page.goto(siteUrl + path);
  const lefts = await page
    .locator("h1, #reading, #reading ~ p, .answer-table, #compare")
    .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().left)));
  expect(lefts.length).toBeGreaterThan(3);
  expect([...new Set(lefts)]).toHaveLength(1);
});

it.each([desktop, phone])("draws an answer as wide as its table at $width px", async (viewport) => {
  const { page } = await open({ viewport });
  await page.goto(`${siteUrl}explore/`);
  const widthOf = (selector: string): Promise<number> =>
    page.locator(selector).evaluate((one) => Math.round(one.getBoundingClientRect().width));
  const drawn = await widthOf("[data-result=drawing] svg:visible");
  expect(Math.abs(drawn - (await widthOf(".answer-table")))).toBeLessThan(4);
});

it.each([desktop, phone])("draws small multiples at their size at $width px", async (viewport) => {
  const { page } = await open({ viewport });
  await page.goto(`${siteUrl}boroughs/camden/`);
  const sizes = await page
    .locator("#groups .panels svg")
    .evaluateAll((drawings) =>
      drawings.map(
        (svg) => svg.getBoundingClientRect().width / (svg as SVGSVGElement).viewBox.baseVal.width,
      ),
    );
  expect(sizes.length).toBeGreaterThan(0);
  expect(Math.max(...sizes)).toBeLessThan(1.2);
  expect(Math.min(...sizes)).toBeGreaterThan(0.85);
});
