import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { accessibilityFaults } from "../support/accessibility.ts";
import { desktop, type OpenedPage, phone, useBrowser } from "../support/browser.ts";
import {
  address,
  cells,
  fault,
  openWays,
  patience,
  result,
  run,
  settled,
  withQuery,
} from "../support/explore.ts";
import { askNext } from "../support/explore-next.ts";

const open = useBrowser();
const engine = /\/engine\//;

/** Opens a query by its address, runs it, and waits for what comes of it. */
async function ask(sql: string, state: "answered" | "failed" = "answered") {
  const opened = await open();
  await opened.page.goto(withQuery(sql));
  await run(opened.page).click();
  await settled(opened.page, state);
  return opened;
}

/** Touches the field, so that the editor comes, and writes another query into it. */
async function write(page: Page, sql: string): Promise<void> {
  await page.locator("#sql").focus();
  await page.locator(".cm-content").click();
  await page.keyboard.press("Control+A");
  await page.keyboard.type(sql);
  await page.keyboard.press("Escape");
}

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

  it("changes by running another, which says so till then, and goes back and forward without running", async () => {
    const { page } = await ask(sql);
    const stale = page.locator("[data-explore-stale]");
    expect(await stale.isVisible()).toBe(false);
    await write(page, "SELECT 41 + 1 AS answer");
    await expect.poll(() => stale.isVisible(), patience).toBe(true);
    await page.keyboard.press("Control+Enter");
    await expect.poll(() => cells(page), patience).toEqual(["42"]);
    expect(new URL(page.url()).searchParams.get("sql")).toBe("SELECT 41 + 1 AS answer");
    await page.goBack();
    await expect.poll(() => page.locator(".cm-content").innerText(), patience).toContain("camden");
    expect(await result(page).isVisible()).toBe(false);
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
    opened = await ask("SELECT 1 AS one");
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
    ["SELECT list(range) FROM range(500000000)", "more memory than a page may take"],
  ])("is refused as %s: %s", async (sql, message) => {
    const { page, watch } = opened;
    expect(await askNext(page, sql)).toBe("failed");
    expect(await fault(page).innerText()).toContain(message);
    expect(watch.faults()).toEqual([]);
  });
});

const endless =
  "SELECT count(*) FROM range(10000000000) a, range(100) b WHERE a.range % 7 = b.range";

describe("a query that has no answer", () => {
  it("is shown with its place, and mended by one click", async () => {
    const { page } = await ask("SELECT area_name\nFROM aras\nWHERE slug = 'camden'", "failed");
    expect(await fault(page).innerText()).toMatch(/Line 2: FROM aras/);
    expect(await accessibilityFaults(page)).toEqual([]);
    await fault(page).getByRole("button", { name: "areas" }).click();
    await run(page).click();
    await settled(page, "answered");
    expect(await cells(page)).toEqual(["Camden"]);
    expect(await fault(page).isVisible()).toBe(false);
  });

  it("stops by itself when its time is over, and says so", async () => {
    const { page } = await open();
    await page.clock.install();
    await page.goto(withQuery(endless));
    await run(page).click();
    await page.waitForSelector("form[data-explore][data-state=asking]", { timeout: 60_000 });
    await page.clock.fastForward(20_000);
    await settled(page, "failed");
    expect(await fault(page).innerText()).toContain("took too long and was stopped");
  });

  it("can be stopped, and the next one answers", async () => {
    const { page } = await open();
    await page.goto(withQuery(endless));
    await run(page).click();
    await page.waitForSelector("form[data-explore][data-state=asking]", { timeout: 60_000 });
    await page.getByRole("button", { name: "Stop" }).click();
    await settled(page, "failed");
    expect(await fault(page).innerText()).toContain("Stopped");
    await write(page, "SELECT 7 AS seven");
    await run(page).click();
    await settled(page, "answered");
    expect(await cells(page)).toEqual(["7"]);
  });
});

describe("Explore's editor", () => {
  it("offers the names of the schema, and is left with Tab", async () => {
    const { page, watch } = await open();
    await page.goto(withQuery("SELECT "));
    await openWays(page);
    await page.getByLabel("Your query, in SQL").focus();
    const editor = page.locator(".cm-content");
    await editor.waitFor();
    expect(await editor.getAttribute("aria-label")).toBe("Your query, in SQL");
    await page.keyboard.press("Control+End");
    await page.keyboard.type("* FROM crime_mon");
    await page
      .locator(".cm-tooltip-autocomplete")
      .getByText("crime_monthly", { exact: true })
      .waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    expect(await run(page).evaluate((button) => button === document.activeElement)).toBe(true);
    expect(watch.faults()).toEqual([]);
  });
});

describe.each([
  ["light", desktop],
  ["dark", phone],
] as const)("Explore with an answer, in %s", (colorScheme, viewport) => {
  it("has no fault of accessibility, and no sideways scroll", async () => {
    const { page } = await open({ colorScheme, viewport });
    await page.goto(withQuery("SELECT area_name, area_type, area_code FROM areas"));
    await run(page).click();
    await settled(page, "answered");
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
  });
});
