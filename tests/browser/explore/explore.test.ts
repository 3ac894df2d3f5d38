import { beforeAll, describe, expect, it } from "vitest";
import { accessibilityFaults } from "../support/accessibility.ts";
import { type OpenedPage, useBrowser } from "../support/browser.ts";
import {
  address,
  anyAreas,
  cells,
  expectAccessible,
  fault,
  result,
  run,
  settled,
  withQuery,
} from "../support/explore.ts";
import { askNext } from "../support/explore-next.ts";

const open = useBrowser();
const engine = /\/engine\//;

describe("a query in the address of Explore", () => {
  const sql = "SELECT area_name FROM areas WHERE slug = 'camden' -- é ; \"x\"";

  it("opens as a reader's query, and fetches and runs nothing before it is told to", async () => {
    const { page, watch } = await open();
    await page.goto(withQuery(sql), { waitUntil: "networkidle" });
    expect(await page.getByLabel("Your query, in SQL").inputValue()).toBe(sql);
    expect(await page.getByText("A reader’s query, not our finding").isVisible()).toBe(true);
    expect(await result(page).isVisible()).toBe(false);
    expect(watch.requested().filter((url) => engine.test(url))).toEqual([]);
    await run(page).click();
    await settled(page, "answered");
    expect(await result(page).locator("tbody").innerText()).toContain("Camden");
    expect(watch.faults()).toEqual([]);
    expect(watch.requested().some((url) => engine.test(url))).toBe(true);
  });

  it("of former days leads to the comparison", async () => {
    const { page } = await open();
    await page.goto(`${address}?boroughs=sutton,barnet&groups=all&measure=rate`);
    await page.waitForURL(/\/compare\/\?boroughs=sutton,barnet&groups=all&measure=rate/);
  });
});

describe("a query after another", () => {
  let opened: OpenedPage;
  beforeAll(async () => {
    opened = await open();
    await opened.page.goto(withQuery("SELECT 1 AS one"));
    await run(opened.page).click();
    await settled(opened.page, "answered");
  });

  it("shows text as text, never as markup", async () => {
    const { page, watch } = opened;
    const sql = "SELECT '<img src=x onerror=alert(1)>' AS \"<b>name</b>\"";
    expect(await askNext(page, sql)).toBe("answered");
    expect(await result(page).innerText()).toContain("<img src=x onerror=alert(1)>");
    expect(await page.locator("main img, main b").count()).toBe(0);
    expect(watch.faults()).toEqual([]);
  });

  it("stops at a hundred thousand rows, and says that there are more", async () => {
    const { page, watch } = opened;
    expect(await askNext(page, "SELECT range AS n FROM range(250000)")).toBe("answered");
    const words = await result(page).innerText();
    expect(words).toMatch(/100,000 rows, 1 column/);
    expect(words).toContain("the query gives more");
    expect(watch.faults()).toEqual([]);
  });

  it.each([
    ["INSTALL httpfs", "Only one statement that reads"],
    ["COPY areas TO 'x.csv'", "Only one statement that reads"],
    ["ATTACH ':memory:' AS x", "Only one statement that reads"],
    ["PRAGMA version", "Only one statement that reads"],
    ["SET memory_limit = '8GB'", "Only one statement that reads"],
    ["CREATE TABLE t AS SELECT 1", "Only one statement that reads"],
    ["LOAD json", "Only one statement that reads"],
    ["SELECT 1; SELECT 2", "Only one statement that reads"],
    ["-- nothing", "There is no query yet"],
  ])("is refused as %s: %s", async (sql, message) => {
    const { page, watch } = opened;
    expect(await askNext(page, sql)).toBe("failed");
    expect(await fault(page).innerText()).toContain(message);
    expect(watch.faults()).toEqual([]);
  });

  it("is shown with its place where it has a fault, and mended by one click", async () => {
    const { page } = opened;
    const sql = "SELECT area_name\nFROM aras\nWHERE slug = 'camden'";
    expect(await askNext(page, sql)).toBe("failed");
    expect(await fault(page).innerText()).toMatch(/Line 2: FROM aras/);
    expect(await accessibilityFaults(page)).toEqual([]);
    await fault(page).getByRole("button", { name: "areas" }).click();
    await run(page).click();
    await settled(page, "answered");
    expect(await cells(page)).toEqual(["Camden"]);
    expect(await fault(page).isVisible()).toBe(false);
  });

  it("has no fault of accessibility with its answer, and no sideways scroll", async () => {
    const { page } = opened;
    expect(await askNext(page, anyAreas)).toBe("answered");
    await expectAccessible(page);
  });
});
