import { buffer, text as textOf } from "node:stream/consumers";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { accessibilityFaults } from "../browser/support/accessibility.ts";
import {
  openAllDetails,
  openFoot,
  phone,
  siteUrl,
  useBrowser,
} from "../browser/support/browser.ts";
import { chooseAnotherYear } from "../browser/support/charts/choose-years.ts";
import { expectNone } from "../browser/support/expect-none.ts";
import { embedPages, parsePage } from "../browser/support/pages.ts";

const open = useBrowser();

async function save(page: Page, figure: string, role: "link" | "button", name: string) {
  await openFoot(page, figure);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(`#${figure}`).getByRole(role, { name, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), stream: await download.createReadStream() };
}

/** Width and height as they stand in the header of a PNG file. */
const sizeOf = (png: Buffer): readonly [number, number] => [
  png.readUInt32BE(16),
  png.readUInt32BE(20),
];

describe("a chart as a picture", () => {
  it("is an SVG that says what the chart says, and a PNG of twice its size", async () => {
    const { page, watch } = await open();
    await page.goto(`${siteUrl}boroughs/camden/`);
    const title = await page.locator("#rolling-year-title").innerText();
    const svg = await save(page, "rolling-year", "link", "SVG");
    const picture = await textOf(svg.stream);
    expect(svg.name).toBe("rolling-year-camden.svg");
    expect(picture).toContain(`<title>${title}</title>`);
    const png = await save(page, "rolling-year", "button", "PNG");
    const [width, height] = sizeOf(await buffer(png.stream));
    expect(png.name).toBe("rolling-year-camden.png");
    expect(picture).toContain(`width="${String(width / 2)}" height="${String(height / 2)}"`);
    expectNone(watch.faults());
  });

  it("follows what a reader chose", async () => {
    const { page, watch } = await open();
    const figure = await chooseAnotherYear(page);
    const after = await figure.locator("h2").textContent();
    const svg = await save(page, "change-between-periods", "link", "SVG");
    expect(await textOf(svg.stream)).toContain(`<title>${after ?? ""}</title>`);
    expect(await figure.locator("[data-link]").innerText()).toBe(
      `${page.url()}#change-between-periods`,
    );
    expect(await figure.locator("[data-citation]").innerText()).toContain(after ?? "?");
    const embed = figure.getByRole("textbox", { name: /^HTML to embed/ });
    expect(await embed.inputValue()).toContain(
      `src="${siteUrl}embed/change-between-periods/${new URL(page.url()).search.replaceAll("&", "&amp;")}"`,
    );
    expectNone(watch.faults());
  });

  it("of payment by results carries the settings", async () => {
    const { page } = await open();
    await page.goto(`${siteUrl}payment-by-results/?people=120`);
    await page.getByRole("form", { name: "Settings" }).waitFor();
    const svg = await save(page, "payment-by-size", "link", "SVG");
    expect(await textOf(svg.stream)).toMatch(/In 120 people.*people=120/s);
  });

  it("without JavaScript is an SVG, and no button stands there that does nothing", async () => {
    const { page } = await open({ javaScriptEnabled: false });
    await page.goto(`${siteUrl}boroughs/camden/`);
    await page.locator("#groups").getByText("Download", { exact: true }).click();
    expect(await page.locator("#groups a[data-file=svg]").isVisible()).toBe(true);
    expect(await page.locator("#groups button").isVisible()).toBe(false);
  });
});

describe("a chart in somebody else's page", () => {
  it("is there for every chart, London's without a place in the address", () => {
    expect(embedPages).toContain("embed/groups/");
    expect(embedPages).toContain("embed/groups/camden/");
    // A chart of boroughs alone has its list of places there.
    expect(parsePage("embed/rolling-year/").querySelectorAll("main li a")).toHaveLength(32);
    expect(embedPages.length).toBeGreaterThan(300);
  });

  it("is given as HTML with the whole address, which shows the chart", async () => {
    const { page, watch } = await open();
    await page.goto(`${siteUrl}boroughs/camden/`);
    const foot = page.locator("#groups footer");
    await foot.getByText("Share and cite", { exact: true }).click();
    const code = await foot.getByRole("textbox", { name: /^HTML to embed/ }).inputValue();
    expect(code).toContain(`src="${siteUrl}embed/groups/camden/"`);
    const title = await page.locator("#groups-title").innerText();
    // A file has no policy of its own, as little as somebody's page has ours.
    await page.goto(`${siteUrl}fonts/newsreader-licence.txt`);
    await page.setContent(`<p>Somebody’s page</p>${code}`);
    const inside = page.frameLocator("iframe");
    expect(await inside.getByRole("heading", { level: 1 }).innerText()).toBe(title);
    expect(await inside.locator("svg.plot").count()).toBe(11);
    expectNone(watch.faults());
  });

  it("leads back to where it stands", async () => {
    const { page } = await open();
    await page.goto(`${siteUrl}embed/children-range/hackney/`);
    await page.getByRole("link", { name: "London reoffending data" }).click();
    await page.waitForURL(`${siteUrl}boroughs/hackney/#children-range`);
  });

  it.each([
    ["on a phone", { viewport: phone }],
    ["on a wide screen in dark", { colorScheme: "dark" as const }],
  ])("has no fault and no sideways scroll %s", async (_, options) => {
    const { page, watch } = await open(options);
    for (const path of ["embed/groups/camden/", "embed/change-by-borough/", "embed/neighbours/"]) {
      await page.goto(siteUrl + path);
      await openAllDetails(page);
      expect(await accessibilityFaults(page), path).toEqual([]);
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      expect(wider, path).toBe(false);
    }
    expectNone(watch.faults());
  });
});
