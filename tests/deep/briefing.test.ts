import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import {
  contextForPrint,
  prepareForPrint,
  printBriefing,
} from "../../scripts/briefings/print-briefing.ts";
import { siteUrl, useBrowser } from "../browser/support/browser.ts";
import { findSmallWords } from "../browser/support/small-words.ts";
import { briefingPages, eachOf, parsePage, textOf } from "../browser/support/pages.ts";

const open = useBrowser();
/** A sheet of A4 without its margins, in pixels. */
const sheet = { width: 703, height: 1077 };
const printed = new Date("2026-07-04T12:00:00Z");

let page: Page;
beforeAll(async () => {
  ({ page } = await open({ ...contextForPrint, viewport: sheet }));
  await prepareForPrint(page.context(), printed);
});

/** What no longer fits each sheet, and the largest empty band of it, in pixels. */
const measureSheets = () =>
  [...document.querySelectorAll<HTMLElement>(".sheet")].map((own) => {
    const boxes = [...own.children].map((child) => child.getBoundingClientRect());
    const gaps = boxes.slice(1).map((box, at) => box.top - (boxes[at]?.bottom ?? box.top));
    const last = boxes.at(-1)?.bottom ?? 0;
    const over = last - own.getBoundingClientRect().bottom;
    return { over: Math.ceil(over), empty: Math.max(...gaps) };
  });

it("has one for every authority", () => {
  expect(briefingPages).toHaveLength(33);
});

describe.each(eachOf(briefingPages))("%s", (_, path) => {
  const name = textOf(parsePage(path).querySelector("h1"));

  it("takes two sheets of A4 that are filled, in words of eight points and more", async () => {
    await page.emulateMedia({ media: "print" });
    // Throws where there are more sheets than two, or fewer.
    expect((await printBriefing(page, siteUrl + path)).length).toBeGreaterThan(10_000);
    const sheets = await page.evaluate(measureSheets);
    expect(sheets).toHaveLength(2);
    for (const { over, empty } of sheets) {
      expect(over).toBeLessThanOrEqual(0);
      expect(empty).toBeLessThan(sheet.height / 8);
    }
    expect(await page.evaluate(findSmallWords)).toEqual([]);
    await expect(page.locator("[data-printed]").textContent()).resolves.toBe(
      "Printed on 4 July 2026.",
    );
  });

  it("names the place, the date of its figures, where they stand, and answers five questions", () => {
    const document = parsePage(path);
    const head = textOf(document.querySelector(".masthead"));
    expect(head).toContain(`${name} Crime to `);
    expect(head).toContain(`/boroughs/${path.split("/")[1] ?? ""}/`);
    const answers = [...document.querySelectorAll("dt")].map((term) => textOf(term));
    expect(answers).toHaveLength(6);
    for (const heading of ["Recorded crime", "What moved most", "Local context"]) {
      expect(answers.some((answer) => answer.startsWith(heading))).toBe(true);
    }
    expect(answers.filter((answer) => answer.includes("reoffending"))).toHaveLength(2);
    expect(answers).toContain("What cannot be said");
  });
});

it("is two clicks from the first page, and one from the next borough's", async () => {
  const { page: reader } = await open();
  await reader.goto(siteUrl);
  await reader.locator('#change-by-borough a[href$="/boroughs/camden/"]:visible').first().click();
  await reader.getByRole("link", { name: "Two-page briefing to print" }).click();
  await expect.poll(() => reader.url()).toBe(`${siteUrl}boroughs/camden/briefing/`);
  await reader.locator('a[rel="next"]').click();
  await expect.poll(() => reader.url()).toBe(`${siteUrl}boroughs/city-of-london/briefing/`);
});

it("fits its sheets in a reader's own face, where ours did not come in time", async () => {
  const { page: reader } = await open({ viewport: sheet });
  await reader.route("**/*.woff2", (route) => route.abort());
  await reader.emulateMedia({ media: "print" });
  for (const slug of ["hackney", "hillingdon", "redbridge", "kensington-and-chelsea"]) {
    await reader.goto(`${siteUrl}boroughs/${slug}/briefing/`);
    for (const { over } of await reader.evaluate(measureSheets)) {
      expect(over).toBeLessThanOrEqual(0);
    }
  }
});
