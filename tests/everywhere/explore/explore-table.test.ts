import { csvParseRows } from "d3-dsv";
import { describe, expect, it } from "vitest";
import type { Answer } from "../../../src/database/ask/answer.ts";
import { accessibilityFaults } from "../../browser/support/accessibility.ts";
import { csvOf, openWith, part, rowsOf, status } from "../../browser/support/answer-page.ts";
import { phone, useBrowser } from "../../browser/support/browser.ts";
import { expectNone } from "../../browser/support/expect-none.ts";

const open = useBrowser();

/** A hundred thousand rows of eight columns, each known by its first cell. */
function makeLong(): Answer {
  const months = (row: number): string =>
    `${String(2000 + (row % 26))}-${String(1 + (row % 12)).padStart(2, "0")}`;
  return {
    columns: [
      { name: "row_code", type: "text" },
      { name: "month", type: "text" },
      { name: "area_name", type: "text" },
      { name: "offences", type: "number" },
      { name: "rate", type: "number" },
      { name: "note", type: "text" },
      { name: "is_final", type: "truth" },
      { name: "year", type: "number" },
    ],
    rows: Array.from({ length: 100_000 }, (_, row) => [
      `R${String(row)}`,
      months(row),
      `Place ${String(row % 33)}`,
      (row * 7919) % 100_000,
      row % 10 === 0 ? null : (row % 1000) / 8,
      row % 5 === 0 ? "the counting of these months changed: they are not like others" : null,
      row % 2 === 0,
      2000 + (row % 26),
    ]),
    truncated: true,
  };
}

/** The last row comes into view while the table scrolls there, which may take a moment. */
const soon = { timeout: 15_000 };

describe("a hundred thousand rows", () => {
  it("stand in a table of which only the rows in view are in the page", async () => {
    const { page, watch } = await openWith(open, makeLong);
    expect(await part(page, "summary").innerText()).toMatch(/^100,000 rows, 8 columns/);
    expect(await part(page, "truncated").isVisible()).toBe(true);
    expect(await page.getByRole("table").getAttribute("aria-rowcount")).toBe("100001");
    expect(await rowsOf(page).count()).toBeLessThan(60);
    expect(await rowsOf(page).first().locator("th").innerText()).toBe("R0");
    expect(await rowsOf(page).first().getAttribute("aria-rowindex")).toBe("2");
    expectNone(watch.faults());
  });

  it("show the last row at the end, with columns as wide as at the beginning", async () => {
    const { page } = await openWith(open, makeLong);
    const widths = () =>
      page
        .locator('[data-result="table"] thead th')
        .evaluateAll((heads) => heads.map((head) => head.getBoundingClientRect().width));
    const before = await widths();
    await part(page, "table").focus();
    await page.keyboard.press("End");
    const last = rowsOf(page).last();
    await expect.poll(() => last.locator("th").innerText(), soon).toBe("R99999");
    expect(await last.getAttribute("aria-rowindex")).toBe("100001");
    const [box, around] = [await last.boundingBox(), await part(page, "table").boundingBox()];
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(
      (around?.y ?? 0) + (around?.height ?? 0) + 2,
    );
    expect(await rowsOf(page).count()).toBeLessThan(60);
    expect(await widths()).toEqual(before);
  });

  it("stay where they are while someone scrolls by wheel, with no row twice or left out", async () => {
    const { page } = await openWith(open, makeLong);
    await part(page, "table").hover();
    for (let turn = 0; turn < 12; turn += 1) await page.mouse.wheel(0, 700);
    await expect.poll(() => rowsOf(page).first().getAttribute("data-index")).not.toBe("0");
    const indexes = await rowsOf(page).evaluateAll((rows) =>
      rows.map((row) => Number(row.getAttribute("data-index"))),
    );
    expect(indexes).toEqual(indexes.map((_, at) => (indexes[0] ?? 0) + at));
  });

  it("sort by a column up, down and back, missing last, and say so", async () => {
    const { page } = await openWith(open, makeLong);
    const rate = page.getByRole("columnheader", { name: "rate" });
    const first = () => rowsOf(page).first().innerText();
    await rate.getByRole("button").click();
    expect(await rate.getAttribute("aria-sort")).toBe("ascending");
    expect(await status(page)).toContain("Sorted by rate, ascending");
    await expect.poll(first, soon).toMatch(/0\.13/);
    await rate.getByRole("button").press("Enter");
    await expect.poll(first, soon).toMatch(/124\.88/);
    expect(await rate.getAttribute("aria-sort")).toBe("descending");
    await part(page, "table").focus();
    await page.keyboard.press("End");
    await expect
      .poll(() => rowsOf(page).last().locator("td").nth(3).textContent(), soon)
      .toBe("–no value");
    await rate.getByRole("button").click();
    await expect.poll(first, soon).toMatch(/^R0\s/);
    expect(await rate.getAttribute("aria-sort")).toBeNull();
  });

  it("go into the CSV whole, and into Markdown as far as is said", async () => {
    const { page } = await openWith(open, makeLong);
    const { text } = await csvOf(page);
    const rows = csvParseRows(text);
    expect(rows).toHaveLength(100_001);
    expect(rows[99_001]).toEqual(makeLong().rows[99_000]?.map((cell) => String(cell ?? "")));
    expect(
      await page.getByRole("button", { name: "Copy as Markdown (first 1,000 rows)" }).isVisible(),
    ).toBe(true);
  });
});

describe.each(["light", "dark"] as const)("an answer in %s", (colorScheme) => {
  it("has no fault of accessibility, and no sideways scroll of the page at 320 px", async () => {
    const { page } = await openWith(open, makeLong, { colorScheme, viewport: phone });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.getByRole("columnheader", { name: "rate" }).getByRole("button").click();
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});

describe("an answer on paper", () => {
  it("is its chart and its first rows, not where someone had scrolled to", async () => {
    const { page } = await openWith(open, makeLong);
    await part(page, "table").focus();
    await page.keyboard.press("End");
    await expect.poll(() => rowsOf(page).last().locator("th").innerText(), soon).toBe("R99999");
    await page.evaluate(() => {
      window.addEventListener("beforeprint", () => {
        const rows = [...document.querySelectorAll('[data-result="table"] tbody tr')];
        document.body.dataset["printed"] = rows
          .map((row) => row.querySelector("th")?.textContent)
          .join();
      });
    });
    const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
    const printed = await page.evaluate(() => document.body.dataset["printed"]?.split(","));
    expect(printed).toHaveLength(50);
    expect(printed?.[0]).toBe("R0");
    expect((pdf.match(/\/Type\s*\/Page\b/g) ?? []).length).toBeLessThanOrEqual(6);
    await expect.poll(() => rowsOf(page).last().locator("th").innerText(), soon).toBe("R99999");
  });
});
