import { csvParseRows } from "d3-dsv";
import { describe, expect, it } from "vitest";
import type { Answer } from "../../../src/database/ask/answer.ts";
import {
  csvOf,
  openWith,
  part,
  places,
  rowsOf,
  status,
} from "../../browser/support/answer-page.ts";
import { phone, siteUrl, useBrowser } from "../../browser/support/browser.ts";
import { expectNone } from "../../browser/support/expect-none.ts";
import { openForAnswers, show } from "../../browser/support/show-answer.ts";

const open = useBrowser();

const hostile: Answer = {
  columns: [
    { name: "<img src=x onerror=alert(1)>", type: "text" },
    { name: "=cmd", type: "text" },
    { name: "n", type: "number" },
  ],
  rows: [
    ["<script>alert(1)</script>", "=1+1", -3],
    ["</td></tr><b>", "@a|b", null],
    ["javascript:alert(1)", "'\"><svg onload=alert(1)>", 4],
  ],
  truncated: false,
};

describe("texts in an answer", () => {
  it("stay text in table, chart, choices and files, whatever they are", async () => {
    const { page, watch } = await openWith(open, hostile);
    const result = page.locator("[data-explore-result]");
    expect(await result.locator("img, script, b, [onload], [onerror]").count()).toBe(0);
    expect(await rowsOf(page).first().innerText()).toContain("<script>alert(1)</script>");
    expect(await part(page, "chart-title").innerText()).toContain("<img src=x onerror=alert(1)>");
    expect(await part(page, "drawing").innerHTML()).toContain("&lt;script&gt;");
    const { text } = await csvOf(page);
    expect(csvParseRows(text)).toEqual([
      ["<img src=x onerror=alert(1)>", "'=cmd", "n"],
      ["<script>alert(1)</script>", "'=1+1", "-3"],
      ["</td></tr><b>", "'@a|b", ""],
      ["javascript:alert(1)", "'\"><svg onload=alert(1)>", "4"],
    ]);
    expect(await status(page)).toContain(
      "3 cells begin like a formula: an apostrophe stands before",
    );
    expectNone(watch.faults());
  });
});

describe("what a reader takes away", () => {
  it("is copied where the browser lets the page, with the query", async () => {
    const { page } = await open({ permissions: ["clipboard-read", "clipboard-write"] });
    await openForAnswers(page);
    await show(page, places, { sql: "FROM crime_monthly" });
    await page.getByRole("button", { name: "Copy as Markdown" }).click();
    await expect.poll(() => status(page)).toMatch(/^Copied: 6 rows as Markdown/);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain("| Camden    | 2026-01 |   30,000 |");
    expect(copied).toContain("```sql\nFROM crime_monthly\n```");
    expect(await part(page, "copy").isVisible()).toBe(false);
  });

  it("is shown and selected where it does not", async () => {
    const { page } = await open();
    await page.addInitScript(() => {
      Object.defineProperty(navigator, "clipboard", { value: undefined });
    });
    await openForAnswers(page);
    await show(page, places);
    await page.getByRole("button", { name: "Copy as Markdown" }).click();
    await expect.poll(() => status(page)).toContain("does not let the page copy");
    const area = page.getByLabel("Markdown to copy");
    const selected = await area.evaluate((element: HTMLTextAreaElement) =>
      element.value.slice(element.selectionStart, element.selectionEnd),
    );
    expect(selected).toContain("| Hackney   | 2026-02 |        – |");
    expect(await area.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it("has the name that the page gives it, and the order in which the rows stand", async () => {
    const { page } = await openWith(open, places);
    await show(page, places, { fileName: "burglary-by-month" });
    await page.getByRole("columnheader", { name: "offences" }).getByRole("button").click();
    const { name, text } = await csvOf(page);
    expect(name).toBe("burglary-by-month.csv");
    expect(csvParseRows(text).map((row) => row[2])).toEqual([
      "offences",
      "24998",
      "25000",
      "30000",
      "30001",
      "30002",
      "",
    ]);
  });
});

describe("the chart of an answer", () => {
  it("follows the reader's choice, and keeps it while the columns stay the same", async () => {
    const { page, watch } = await openWith(open, places);
    const title = () => part(page, "chart-title").innerText();
    const drawing = part(page, "drawing");
    expect(await title()).toBe("Offences by month, a line for each area name");
    expect(await drawing.getAttribute("aria-label")).toMatch(/^Line chart\..*Camden: from 30,000/);
    expect(await part(page, "chart-notes").innerText()).toContain(
      "a gap in the line is not a zero",
    );

    await page.getByRole("combobox", { name: "Chart" }).selectOption("Dots");
    expect(await title()).toBe("Offences by area name");
    expect(await status(page)).toBe("Offences by area name");
    expect(await drawing.getAttribute("aria-label")).toMatch(/^Dot plot\./);

    await show(page, { ...places, rows: places.rows.slice(2) });
    expect(await title()).toBe("Offences by area name");
    await show(page, { ...places, columns: places.columns.with(1, { name: "to", type: "text" }) });
    expect(await title()).toMatch(/a line for each area name$/);
    expectNone(watch.faults());
  });

  it("gives its reason where it cannot be drawn, and the way back", async () => {
    const { page } = await openWith(open, places);
    await page.getByRole("combobox", { name: "Chart" }).selectOption("Bars");
    expect(await part(page, "chart-reason").innerText()).toContain("Several rows share one");
    expect(await part(page, "drawing").isVisible()).toBe(false);
    await page.getByRole("combobox", { name: "Chart" }).selectOption("Lines");
    expect(await part(page, "drawing").isVisible()).toBe(true);
  });

  it("is drawn again for another width", async () => {
    const { page } = await openWith(open, places);
    const width = () => part(page, "drawing").locator("svg").getAttribute("width");
    const before = Number(await width());
    await page.setViewportSize(phone);
    expect(before).toBeGreaterThan(phone.width);
    await expect.poll(async () => Number(await width())).toBeLessThan(phone.width);
  });

  it("never stands beside the table of another answer", async () => {
    const { page } = await openWith(open, places);
    await show(page, { ...hostile, rows: [] });
    expect(await part(page, "drawing").isVisible()).toBe(false);
    expect(await part(page, "chart-reason").innerText()).toContain("no rows");
    expect(await part(page, "summary").innerText()).toContain("nothing fits it");
    expect(await rowsOf(page).count()).toBe(0);
  });
});

describe("an answer without JavaScript", () => {
  it("shows its first rows and a link to all of them", async () => {
    const { page } = await open({ javaScriptEnabled: false });
    await page.goto(`${siteUrl}explore/`);
    const shown = await rowsOf(page).count();
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThanOrEqual(50);
    expect(await page.getByRole("link", { name: "Download CSV" }).isVisible()).toBe(true);
    expect(await page.getByRole("button", { name: "Copy as Markdown" }).isVisible()).toBe(false);
    expect(await part(page, "chart-form").isVisible()).toBe(false);
  });
});
