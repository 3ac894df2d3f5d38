import { beforeAll, describe, expect, it } from "vitest";
import {
  type OpenedPage,
  openAllDetails,
  siteUrl,
  useBrowser,
} from "../browser/support/browser.ts";
import { expectNone } from "../browser/support/expect-none.ts";
import { eachOf, pageKinds, parsePage, sitePages } from "../browser/support/pages.ts";

const MARKS = "path, rect, circle, line, text";
const UNSEEN = "script, style, template, [hidden], details > :not(summary)";

/** Width and height that a drawing gives itself. */
const sizeOf = (drawing: Element): readonly [number, number] => {
  const [, , width = 0, height = 0] = (drawing.getAttribute("viewBox") ?? "").split(/\s+/);
  return [Number(width), Number(height)];
};

describe.each(eachOf(sitePages))("%s, in its markup alone", (_, path) => {
  it("has every chart drawn and in a table", () => {
    const faults = [...parsePage(path).querySelectorAll("main figure.chart")].flatMap((figure) => {
      const isDrawn = [...figure.querySelectorAll("svg")].some((drawing) => {
        const [width, height] = sizeOf(drawing);
        return width > 50 && height > 20 && drawing.querySelector(MARKS) !== null;
      });
      const cells = figure.querySelectorAll("table tbody td").length;
      return [
        ...(isDrawn ? [] : [`#${figure.id} has no drawing`]),
        ...(cells > 0 ? [] : [`#${figure.id} has no table with figures`]),
      ];
    });
    expectNone(faults);
  });

  it("says what it is about in a heading and in words", () => {
    const main = parsePage(path).querySelector("main");
    for (const element of main?.querySelectorAll(UNSEEN) ?? []) element.remove();
    expect(main?.querySelector("h1")?.textContent.trim()).toMatch(/\w/);
    expect(main?.textContent.replace(/\s+/g, " ").trim().length).toBeGreaterThan(100);
  });
});

/** What does not show of a page's charts. */
const unseenCharts = (marks: string): string[] =>
  [...document.querySelectorAll("main figure.chart")].flatMap((figure) => {
    const drawings = [...figure.querySelectorAll("svg")];
    const isDrawn = drawings.some((drawing) => {
      const { width, height } = drawing.getBoundingClientRect();
      return width > 50 && height > 20 && drawing.querySelector(marks) !== null;
    });
    const isTable = [...figure.querySelectorAll("table tbody td")].some(
      (cell) => cell.getBoundingClientRect().height > 0,
    );
    return [
      ...(isDrawn ? [] : [`#${figure.id} shows no drawing`]),
      ...(isTable ? [] : [`#${figure.id} shows no table`]),
    ];
  });

describe("without JavaScript, in a browser", () => {
  const open = useBrowser();
  let opened: OpenedPage;

  beforeAll(async () => {
    opened = await open({ javaScriptEnabled: false });
  });

  it.each(eachOf(pageKinds))("%s shows its heading, its words and its charts", async (_, path) => {
    const { page } = opened;
    await page.goto(siteUrl + path);
    expect(await page.locator("main h1").isVisible()).toBe(true);
    expect((await page.locator("main").innerText()).length).toBeGreaterThan(100);
    await openAllDetails(page);
    expectNone(await page.evaluate(unseenCharts, MARKS));
  });

  it("a borough's page has charts at all", async () => {
    await opened.page.goto(`${siteUrl}boroughs/camden/`);
    expect(await opened.page.locator("main figure.chart").count()).toBeGreaterThan(3);
  });
});
