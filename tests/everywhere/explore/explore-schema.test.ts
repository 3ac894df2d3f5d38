import { parseHTML } from "linkedom";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { rangeOf, readSchema, schemaNames } from "../../../src/explore/page/read-schema.ts";
import { functions, schema } from "../../../src/explore/schema/schema.ts";
import { csvRows } from "../../support/csv-rows.ts";
import { siteUrl, useBrowser } from "../../browser/support/browser.ts";
import { openWays } from "../../browser/support/explore.ts";
import { exploreEvents, watchExplore } from "../../browser/support/explore-events.ts";
import { readPage } from "../../browser/support/pages.ts";

/** Tables, views and functions, as the panel lists them. */
const listed = [...schema, ...functions];

const open = useBrowser();

async function openExplore(options = {}) {
  const opened = await open(options);
  await watchExplore(opened.page);
  await opened.page.goto(`${siteUrl}explore/`);
  await openWays(opened.page);
  return opened;
}

const panel = (page: Page) => page.getByRole("region", { name: "Tables and columns" });
const search = (page: Page) => panel(page).getByRole("searchbox");
const left = (page: Page): Promise<string> => panel(page).getByRole("status").innerText();

/** The tables and columns that can be seen now. */
async function shown(page: Page): Promise<Record<string, string[]>> {
  const tables = await panel(page).evaluate((element) =>
    [...element.querySelectorAll("[data-table]")]
      .filter((table) => table.checkVisibility())
      .map((table) => ({
        name: table.getAttribute("data-table") ?? "",
        columns: [...table.querySelectorAll("[data-column]")]
          .filter((column) => column.checkVisibility())
          .map((column) => column.getAttribute("data-column") ?? ""),
      })),
  );
  return Object.fromEntries(tables.map(({ name, columns }) => [name, columns]));
}

describe("the schema panel, as scripts read it", () => {
  const { document } = parseHTML(readPage("explore/"));

  it("is the whole schema: types, meanings, units, values and keys", () => {
    expect(readSchema(document)).toEqual(schema);
  });

  it("gives the names for completing them", () => {
    expect(schemaNames(document)).toEqual(
      listed.map(({ name, columns }) => ({
        table: name,
        columns: columns.map((column) => column.name),
      })),
    );
  });

  it("gives the first and the last period of a table", async () => {
    const months = (await csvRows("crime_monthly")).map(({ month = "" }) => month).toSorted();
    const ends = `${String(months[0])} to ${String(months.at(-1))}`;
    expect(rangeOf("crime_monthly", "month", document)).toBe(ends);
    expect(rangeOf("crime_monthly", "offences", document)).toBeUndefined();
  });
});

describe("the search of the schema panel", () => {
  it("leaves what has the words, opens its tables and says how many are left", async () => {
    const { page, watch } = await openExplore();
    const columns = listed.flatMap((table) => table.columns).length;
    expect(await left(page)).toBe(`${listed.length} tables, ${columns} columns`);
    await search(page).fill("Burglary");
    expect(await shown(page)).toEqual({
      crime_monthly: ["offence_group"],
      crime_yearly: ["offence_group"],
      crime_city_monthly: ["crime_type"],
      crime_revisions: ["offence_group"],
      crime_wards: ["offence_group"],
    });
    expect(await left(page)).toBe("5 tables, 5 columns left");
    await search(page).fill("region reoffending rate");
    expect((await shown(page))["reoffending_region"]).toContain("reoffending_rate");
    expect((await shown(page))["crime_monthly"]).toBeUndefined();
    await search(page).fill("no such thing");
    expect(await shown(page)).toEqual({});
    expect(await left(page)).toBe("No table and no column is like that.");
    expect(watch.faults()).toEqual([]);
  });

  it("works by keyboard alone, and puts everything back", async () => {
    const { page } = await openExplore();
    const before = await shown(page);
    expect(Object.keys(before)).toEqual(listed.map(({ name }) => name));
    expect(Object.values(before).flat()).toEqual([]);
    await search(page).focus();
    await page.keyboard.type("half width");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await exploreEvents(page, "explore-insert")).toEqual([{ text: "half_width" }]);
    await search(page).focus();
    await page.keyboard.press("Escape");
    expect(await search(page).inputValue()).toBe("");
    expect(await shown(page)).toEqual(before);
  });
});

describe("a name in the schema panel", () => {
  it("goes into the query as SQL takes it", async () => {
    const { page } = await openExplore();
    const table = panel(page).locator("[data-table=case_study_results]");
    await table.locator("summary").click();
    await table.getByRole("button", { name: "Insert case_study_results" }).click();
    await table.getByRole("button", { name: 'Insert "group"' }).click();
    await table.getByRole("button", { name: "Insert stated_value" }).click();
    expect(await exploreEvents(page, "explore-insert")).toEqual([
      { text: "case_study_results" },
      { text: '"group"' },
      { text: "stated_value" },
    ]);
  });

  it("can be read without JavaScript, with its meaning, and offers nothing that does not work", async () => {
    const { page } = await open({ javaScriptEnabled: false });
    await page.goto(`${siteUrl}explore/`);
    await page.getByText("Write it in SQL").click();
    await page.getByText("What tables and columns there are").click();
    expect(await search(page).isVisible()).toBe(false);
    expect(await panel(page).getByRole("button").count()).toBe(0);
    const table = panel(page).locator("[data-table=population]");
    await table.locator("summary").click();
    expect(await table.innerText()).toContain("usual residents, all ages");
    expect(await table.getByRole("link").getAttribute("href")).toBe("/data/population/");
  });
});
