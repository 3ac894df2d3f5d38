import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { accessibilityFaults } from "../browser/support/accessibility.ts";
import { phone, siteUrl, useBrowser } from "../browser/support/browser.ts";
import { expectNone } from "../browser/support/expect-none.ts";

const open = useBrowser();

const box = (page: Page) => page.locator(".reading");
const said = (page: Page) => page.locator("body > [role=status]").innerText();

/** The cells of one line of a chart's table, from its name on. */
const lineOf = async (page: Page, figure: string, name: string): Promise<string[]> => {
  const row = page.locator(`#${figure} > footer tbody tr`).filter({
    has: page.locator("th", { hasText: new RegExp(`^\\s*${name}\\s*$`) }),
  });
  return (await row.locator("td").allTextContents()).map((cell) => cell.trim());
};

async function pointAt(page: Page, figure: string, across: number, down: number): Promise<void> {
  const svg = page.locator(`#${figure} svg.plot:visible`).first();
  await svg.scrollIntoViewIfNeeded();
  const place = await svg.boundingBox();
  if (!place) throw new Error(`#${figure} has no drawing.`);
  await page.mouse.move(place.x + place.width * across, place.y + place.height * down);
}

describe("reading a chart", () => {
  it("by pointer shows the line of the table at that time, and nothing once it has left", async () => {
    const { page, watch } = await open();
    await page.goto(`${siteUrl}boroughs/camden/`, { waitUntil: "networkidle" });
    await pointAt(page, "rate-by-year", 0.4, 0.5);
    const name = await box(page).locator("b").innerText();
    expect(name).toMatch(/^\d{4}-\d{2}$/);
    const shown = await box(page).locator("dd").allInnerTexts();
    expect(shown.length).toBeGreaterThan(2);
    const line = await lineOf(page, "rate-by-year", name);
    expect(line.filter((cell) => shown.includes(cell))).toHaveLength(shown.length);
    expect(await page.locator("#rate-by-year .reading-mark circle").count()).toBe(2);
    await page.mouse.move(5, 5);
    expect(await box(page).isVisible()).toBe(false);
    expect(await page.locator(".reading-mark").count()).toBe(0);
    expectNone(watch.faults());
  });

  it("by keyboard goes through the lines and says each, and Escape ends it", async () => {
    const { page, watch } = await open();
    await page.goto(`${siteUrl}reoffending/`, { waitUntil: "networkidle" });
    await page.locator("#adults-and-country .drawing:visible").focus();
    await page.keyboard.press("End");
    const last = await box(page).locator("b").innerText();
    await page.keyboard.press("ArrowLeft");
    const before = await box(page).locator("b").innerText();
    expect(before < last).toBe(true);
    const [people = "none"] = await lineOf(page, "adults-and-country", before);
    expect(await said(page)).toContain(`${before}, People in London’s cohorts ${people}`);
    // England and Wales has no figure for adults in 2019-20: that is said.
    await page.keyboard.press("ArrowLeft");
    expect(await said(page)).toContain("England and Wales not available");
    await page.keyboard.press("Home");
    expect((await box(page).locator("b").innerText()) < before).toBe(true);
    await page.keyboard.press("Escape");
    expect(await box(page).isVisible()).toBe(false);
    expectNone(watch.faults());
  });

  it("by touch on a phone stands below the drawing, inside the screen", async () => {
    const { page } = await open({ viewport: phone, hasTouch: true });
    await page.goto(`${siteUrl}boroughs/camden/`, { waitUntil: "networkidle" });
    const svg = page.locator("#rolling-year svg.plot:visible");
    await svg.scrollIntoViewIfNeeded();
    const drawn = await svg.boundingBox();
    if (!drawn) throw new Error("No drawing.");
    await page.touchscreen.tap(drawn.x + drawn.width / 2, drawn.y + drawn.height / 2);
    const shown = await box(page).boundingBox();
    expect(shown?.y).toBeGreaterThanOrEqual(drawn.y + drawn.height);
    expect(shown && shown.x >= 0 && shown.x + shown.width <= phone.width).toBe(true);
    expect(await box(page).locator("b").innerText()).toMatch(/^[A-Z][a-z]+ \d{4}$/);
  });

  it("of small drawings shows one time in all of them", async () => {
    const { page } = await open();
    await page.goto(`${siteUrl}boroughs/camden/`, { waitUntil: "networkidle" });
    await pointAt(page, "groups", 0.5, 0.5);
    expect(await page.locator("#groups .reading-mark circle").count()).toBe(11);
    expect(await box(page).locator("dd").count()).toBe(11);
  });

  it("of a map names the place, by pointer and by keyboard", async () => {
    const { page } = await open();
    await page.goto(`${siteUrl}boroughs/`, { waitUntil: "networkidle" });
    const tile = page.locator("#change-by-borough a[href$='/boroughs/hackney/']:visible").last();
    await tile.hover();
    expect(await box(page).innerText()).toMatch(/^Hackney: [\d,]+ offences/);
    await page.mouse.move(5, 5);
    await tile.focus();
    expect(await box(page).innerText()).toMatch(/^Hackney: /);
  });

  it("still works after a reader has changed the chart", async () => {
    const { page } = await open();
    await page.goto(`${siteUrl}payment-by-results/?people=100`, { waitUntil: "networkidle" });
    await page.getByRole("slider", { name: "Predicted reoffending rate" }).press("ArrowRight");
    await pointAt(page, "payment-by-size", 0.5, 0.5);
    const people = await box(page).locator("b").innerText();
    const line = await lineOf(page, "payment-by-size", people);
    expect(await box(page).locator("dd").allInnerTexts()).toEqual(line);
  });

  it("has no fault while a line is shown", async () => {
    const { page } = await open();
    await page.goto(`${siteUrl}boroughs/camden/`, { waitUntil: "networkidle" });
    await page.locator("#rolling-year .drawing:visible").focus();
    await page.keyboard.press("End");
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});
