import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { inlineParameters } from "../../src/database/ask/parameters.ts";
import { query } from "../../src/database/build/node.ts";
import { formatChange } from "../../src/words/numbers.ts";
import { changeBetweenPeriods } from "../../src/topics/crime/charts/change-between-periods.ts";
import { siteUrl, useBrowser } from "./support/browser.ts";
import { expectNone } from "./support/expect-none.ts";

const open = useBrowser();

describe("the change between two years, on the Crime page", () => {
  it("follows the reader's choice in title, drawing, table and CSV", async () => {
    const { page, watch } = await open();
    await page.goto(`${siteUrl}crime/`);
    expect(watch.requested().filter((url) => url.includes("offences-by-year"))).toEqual([]);
    const figure = page.locator("#change-between-periods");
    const before = await figure.locator(".desktop svg").innerHTML();
    await figure.getByRole("combobox", { name: "From" }).selectOption("2002-03");
    await figure.getByRole("combobox", { name: "To" }).selectOption("2012-13");
    await figure.getByRole("status").filter({ hasText: "2002-03 to 2012-13" }).waitFor();
    const rows = await query(changeBetweenPeriods.sql, {
      from_year: "2002-03",
      to_year: "2012-13",
    });
    const fewer = rows.filter((row) => Number(row["change"]) < 0).length;
    expect(await figure.locator("h2").textContent()).toBe(
      `Between 2002-03 and 2012-13 recorded crime fell in ${String(fewer)} of 32 boroughs`,
    );
    const camden = rows.find((row) => row["slug"] === "camden");
    expect(await figure.locator("tr", { hasText: "Camden" }).textContent()).toContain(
      formatChange(Number(camden?.["change"])),
    );
    expect(await figure.locator(".desktop svg").innerHTML()).not.toBe(before);
    expect(await figure.locator("a[data-file=csv]").getAttribute("href")).toMatch(/^blob:/);
    const region = figure.locator("footer .table-scroll");
    expect(await region.getAttribute("aria-label")).toBe(
      `Table: ${String(await figure.locator("h2").textContent())}`,
    );
    const textOf = async (file: string): Promise<string> => {
      const saved = page.waitForEvent("download");
      await figure.locator(`a[data-file=${file}]`).click();
      return text(await (await saved).createReadStream());
    };
    const asked = inlineParameters(changeBetweenPeriods.sql, {
      from_year: "2002-03",
      to_year: "2012-13",
    });
    expect(await textOf("sql")).toBe(asked);
    expect(await textOf("notes")).toContain("Between 2002-03 and 2012-13");
    const explore = await figure.locator("a[data-explore]").getAttribute("href");
    expect(new URL(explore ?? "", siteUrl).searchParams.get("sql")).toBe(asked);
    expectNone(watch.faults());
  });

  it("asks for a later year where the two are equal or the wrong way round, and keeps its answer", async () => {
    const { page } = await open();
    await page.goto(`${siteUrl}crime/`);
    const figure = page.locator("#change-between-periods");
    const title = await figure.locator("h2").textContent();
    const from = figure.getByRole("combobox", { name: "From" });
    const to = figure.getByRole("combobox", { name: "To" });
    for (const [first, second] of [
      ["2012-13", "2012-13"],
      ["2012-13", "2002-03"],
    ] as const) {
      await to.selectOption(second);
      await from.selectOption(first);
      await figure.getByRole("status").filter({ hasText: "comes after" }).waitFor();
    }
    expect(await figure.locator("h2").textContent()).toBe(title);
  });
});
