import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { inWords, pickableColumns } from "../../../src/explore/picking/pickable.ts";
import { pickedQuery } from "../../../src/explore/picking/picked-query.ts";
import { theFigure, type PickedState } from "../../../src/explore/picking/picked-state.ts";
import { schema } from "../../../src/explore/schema/schema.ts";
import { accessibilityFaults } from "../../browser/support/accessibility.ts";
import { siteUrl, useBrowser } from "../../browser/support/browser.ts";
import { openWays } from "../../browser/support/explore.ts";
import { exploreEvents, watchExplore } from "../../browser/support/explore-events.ts";

const open = useBrowser();

async function openExplore(options = {}) {
  const opened = await open(options);
  await watchExplore(opened.page);
  await opened.page.goto(`${siteUrl}explore/`);
  await openWays(opened.page);
  return { ...opened, picker: opened.page.getByRole("form", { name: "Pick a question" }) };
}

const control = (picker: Locator, name: string) => picker.getByLabel(name, { exact: true });
const add = (picker: Locator) => picker.getByRole("button", { name: "Add a filter" });
const filter = (picker: Locator, number: number) =>
  picker.getByRole("group", { name: `Filter ${String(number)}`, exact: true });
const optionsOf = (select: Locator): Promise<string[]> =>
  select.locator("option").evaluateAll((options) => options.map((option) => option.textContent));

async function lastPicked(page: Page): Promise<unknown> {
  return (await exploreEvents(page, "explore-picked")).at(-1);
}

const sqlOf = (state: Partial<PickedState>) => ({
  sql: pickedQuery(
    {
      table: "crime_monthly",
      columns: [],
      measure: null,
      filters: [],
      sort: null,
      limit: 1000,
      ...state,
    },
    schema,
  ).sql,
});

describe("the picker", () => {
  it("asks nothing before something is picked, then writes each change as a query", async () => {
    const { page, picker, watch } = await openExplore();
    expect(await exploreEvents(page, "explore-picked")).toEqual([]);
    await control(picker, "Show").selectOption({ label: "Total" });
    const measure = { function: "sum", column: "offences" } as const;
    expect(await lastPicked(page)).toEqual(sqlOf({ measure }));
    await control(picker, "area name").check();
    await control(picker, "month").check();
    await control(picker, "Sorted by").selectOption({ label: "the figure" });
    await control(picker, "Beginning").selectOption({ label: "Largest first" });
    await control(picker, "Rows at most").fill("12");
    await control(picker, "Rows at most").press("Enter");
    expect(await lastPicked(page)).toEqual(
      sqlOf({
        measure,
        columns: ["area_name", "month"],
        sort: { column: theFigure, direction: "descending" },
        limit: 12,
      }),
    );
    expect(watch.faults()).toEqual([]);
  });

  it.each(["reoffending_children", "areas", "tiles"])(
    "fills its controls with the columns of %s",
    async (name) => {
      const { page, picker } = await openExplore();
      const table = schema.find((one) => one.name === name);
      if (!table) throw new Error(`There is no ${name}.`);
      await control(picker, "Table").selectOption({ label: table.title });
      const columns = pickableColumns(table, schema).map((column) => inWords(column.name));
      const boxes = await picker.getByRole("checkbox").locator("xpath=..").allInnerTexts();
      expect(boxes.map((text) => text.trim())).toEqual(columns);
      expect(await optionsOf(control(picker, "Sorted by"))).toEqual(["usual order", ...columns]);
      await add(picker).click();
      expect(await optionsOf(control(filter(picker, 1), "Column"))).toEqual(columns);
      const functions = await optionsOf(control(picker, "Show"));
      expect(functions).toContain("Number of rows");
      expect(functions).not.toContain("Total");
      expect(functions.includes("Average")).toBe(name === "reoffending_children");
      expect(await lastPicked(page)).toEqual(sqlOf({ table: name }));
    },
  );

  it("takes three columns to work figures out for, and no more", async () => {
    const { picker } = await openExplore();
    for (const name of ["area name", "area code", "month", "offences"]) {
      await control(picker, name).check();
    }
    await control(picker, "Show").selectOption({ label: "Number of rows" });
    expect(await picker.getByRole("checkbox", { checked: true }).count()).toBe(3);
    expect(await control(picker, "offences").isDisabled()).toBe(true);
    await control(picker, "month").uncheck();
    expect(await control(picker, "offences").isEnabled()).toBe(true);
  });

  it("warns where totals stand among their parts", async () => {
    const { picker } = await openExplore();
    await control(picker, "Table").selectOption("crime_yearly");
    await control(picker, "Show").selectOption({ label: "Total" });
    expect(await picker.getByRole("status").first().innerText()).toContain(
      "Take care: “All offences” stands beside the groups that it adds up.",
    );
  });

  it("is not there without JavaScript", async () => {
    const { picker } = await openExplore({ javaScriptEnabled: false });
    expect(await picker.isVisible()).toBe(false);
  });
});

describe("the filters of the picker", () => {
  it("offer the values that a column can have, and the places that its table has", async () => {
    const { page, picker } = await openExplore();
    await add(picker).click();
    const one = filter(picker, 1);
    await control(one, "Column").selectOption("offence_group");
    expect(await optionsOf(one.getByRole("combobox", { name: "Value" }))).toContain("Robbery");
    await one.getByRole("combobox", { name: "Value" }).selectOption("Robbery");
    await add(picker).click();
    const two = filter(picker, 2);
    await control(two, "Column").selectOption("area_name");
    const value = two.getByRole("combobox", { name: "Value" });
    const offered = await value.evaluate((input: HTMLInputElement) =>
      [...(input.list?.options ?? [])].map((option) => option.value),
    );
    expect(offered).toHaveLength(34);
    expect(offered).toContain("Westminster");
    expect(offered).not.toContain("City of London");
    await value.fill("westMinster");
    await value.press("Tab");
    await add(picker).click();
    const three = filter(picker, 3);
    await control(three, "Column").selectOption("month");
    await control(three, "Comparison").selectOption({ label: "is from" });
    const month = three.getByRole("textbox", { name: "Value" });
    expect(await month.getAttribute("placeholder")).toMatch(/^2010-04 to \d{4}-\d{2}$/);
    await month.fill("2025-01");
    await month.press("Tab");
    expect(await lastPicked(page)).toEqual(
      sqlOf({
        filters: [
          { column: "offence_group", operator: "=", value: "Robbery" },
          { column: "area_name", operator: "=", value: "Westminster" },
          { column: "month", operator: "≥", value: "2025-01" },
        ],
      }),
    );
  });

  it("say what is wrong with a value, and take it for a value whatever it is", async () => {
    const { page, picker, watch } = await openExplore();
    await add(picker).click();
    const one = filter(picker, 1);
    await control(one, "Column").selectOption("month");
    await one.getByRole("textbox").fill("<img src=x onerror=alert(1)>");
    await one.getByRole("textbox").press("Tab");
    expect(await picker.getByRole("status").first().innerText()).toContain(
      "“<img src=x onerror=alert(1)>” is not written like 2026-06",
    );
    expect(await picker.locator("img").count()).toBe(0);
    await control(one, "Column").selectOption("note");
    const value = "'; DROP TABLE areas; --";
    await one.getByRole("textbox").fill(value);
    await one.getByRole("textbox").press("Tab");
    expect(await lastPicked(page)).toEqual(
      sqlOf({ filters: [{ column: "note", operator: "=", value }] }),
    );
    expect(watch.faults()).toEqual([]);
  });

  it("need no value where a value is missing", async () => {
    const { page, picker } = await openExplore();
    await add(picker).click();
    const one = filter(picker, 1);
    await control(one, "Column").selectOption("offences");
    await control(one, "Comparison").selectOption({ label: "is missing" });
    expect(await one.getByLabel("Value").filter({ visible: true }).count()).toBe(0);
    expect(await lastPicked(page)).toEqual(
      sqlOf({ filters: [{ column: "offences", operator: "is missing", value: "" }] }),
    );
  });

  it("take the focus when they come, hand it on when they go, and say so", async () => {
    const { page, picker } = await openExplore();
    const focused = (): Promise<string | undefined> =>
      page.evaluate(() => {
        const group = document.activeElement?.closest("fieldset")?.querySelector("legend");
        return `${group?.textContent ?? ""}: ${document.activeElement?.textContent.trim() ?? ""}`;
      });
    await add(picker).press("Enter");
    await add(picker).press("Enter");
    await control(filter(picker, 2), "Column").selectOption("month");
    expect(await focused()).toMatch(/^Filter 2: area name/);
    const remove = (number: number) =>
      filter(picker, number).getByRole("button", { name: "Remove filter" });
    await remove(1).press("Enter");
    expect(await focused()).toBe("Filter 1: Remove filter");
    expect(await control(filter(picker, 1), "Column").inputValue()).toBe("month");
    expect(await picker.getByRole("status").last().innerText()).toBe("Filter removed: 1 left.");
    await remove(1).press("Enter");
    expect(await focused()).toBe("Only rows where: Add a filter");
    expect(await picker.getByRole("status").last().innerText()).toBe(
      "Filter removed: none is left.",
    );
  });

  it("are six at most; then none can be added, and all have room at 320 px", async () => {
    const { page, picker } = await openExplore({ viewport: { width: 320, height: 640 } });
    for (let number = 1; number <= 6; number += 1) await add(picker).click();
    expect(await add(picker).isDisabled()).toBe(true);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
    // The other parts of the page are judged with all other pages.
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.remove();
    });
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});
