import { beforeAll, describe, expect, it } from "vitest";
import { type OpenedPage, openAllDetails, siteUrl, useBrowser } from "./support/browser.ts";
import { expectNone } from "./support/expect-none.ts";
import { eachOf, sitePages } from "./support/pages.ts";

const open = useBrowser();
let opened: OpenedPage;

beforeAll(async () => {
  opened = await open({ javaScriptEnabled: false });
});

/** What is missing from the charts of a page: a drawing that shows, and a table with figures. */
const chartFaults = (): string[] =>
  [...document.querySelectorAll("main figure.chart")].flatMap((figure) => {
    const drawings = [...figure.querySelectorAll("svg")];
    const isDrawn = drawings.some((drawing) => {
      const { width, height } = drawing.getBoundingClientRect();
      const marks = drawing.querySelectorAll("path, rect, circle, line, text");
      return width > 50 && height > 20 && marks.length > 0;
    });
    const cells = figure.querySelectorAll("table tbody td").length;
    return [
      ...(isDrawn ? [] : [`#${figure.id} shows no drawing`]),
      ...(cells > 0 ? [] : [`#${figure.id} has no table with figures`]),
    ];
  });

describe.each(eachOf(sitePages))("%s without JavaScript", (_, path) => {
  beforeAll(async () => {
    opened.watch.clear();
    await opened.page.goto(siteUrl + path);
  });

  it("says what it is about in a heading and in words", async () => {
    const main = opened.page.locator("main");
    expect(await main.locator("h1").isVisible()).toBe(true);
    expect((await main.innerText()).length).toBeGreaterThan(100);
  });

  it("has every chart drawn and in a table", async () => {
    await openAllDetails(opened.page);
    expectNone(await opened.page.evaluate(chartFaults));
  });
});

describe("the borough pages without JavaScript", () => {
  it("have charts at all", async () => {
    await opened.page.goto(`${siteUrl}boroughs/camden/`);
    expect(await opened.page.locator("main figure.chart").count()).toBeGreaterThan(3);
  });
});
