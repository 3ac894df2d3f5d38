import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { inlineParameters } from "../../src/database/parameters.ts";
import { groups } from "../../src/charts/groups.ts";
import { accessibilityFaults } from "./support/accessibility.ts";
import { desktop, type OpenedPage, phone, siteUrl, useBrowser } from "./support/browser.ts";

const open = useBrowser();
const address = `${siteUrl}explore/`;
const engine = /\/engine\//;

const patience = { timeout: 60_000 };

const withQuery = (sql: string): string => `${address}?${String(new URLSearchParams({ sql }))}`;

const form = (page: Page) => page.locator("form[data-explore]");
const run = (page: Page) => page.getByRole("button", { name: "Run query" });
const status = (page: Page): Promise<string> => page.locator("[data-explore-status]").innerText();
const fault = (page: Page) => page.getByRole("alert");
const result = (page: Page) => page.locator("main [data-explore-result]");

const settled = (page: Page, state: "answered" | "failed"): Promise<unknown> =>
  page.waitForSelector(`form[data-explore][data-state=${state}]`, { timeout: 60_000 });

/** Opens a query by its address, runs it, and waits for what comes of it. */
async function ask(sql: string, state: "answered" | "failed" = "answered") {
  const opened = await open();
  await opened.page.goto(withQuery(sql));
  await run(opened.page).click();
  await settled(opened.page, state);
  return opened;
}

/** Runs another query in a page that has its engine already, and gives what comes of it. */
const askNext = (page: Page, sql: string): Promise<string | undefined> =>
  page.evaluate(
    (search) =>
      new Promise<string | undefined>((done) => {
        history.pushState(null, "", search);
        dispatchEvent(new PopStateEvent("popstate"));
        const element = document.querySelector<HTMLFormElement>("form[data-explore]");
        if (!element) throw new Error("Explore has no query.");
        new MutationObserver(() => {
          const { state } = element.dataset;
          if (state === "answered" || state === "failed") done(state);
        }).observe(element, { attributeFilter: ["data-state"] });
        element.requestSubmit();
      }),
    new URL(withQuery(sql)).search,
  );

/** The cells of the answer; the rows that keep the room of others are empty. */
const cells = async (page: Page): Promise<string[]> =>
  (await result(page).locator("tbody :is(th, td)").allInnerTexts()).filter((cell) => cell !== "");

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

  it("can be stopped, and the next one answers", async () => {
    const { page } = await open();
    await page.goto(
      withQuery(
        "SELECT count(*) FROM range(10000000000) a, range(100) b WHERE a.range % 7 = b.range",
      ),
    );
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

describe("Explore where the database cannot come", () => {
  it("stops fetching when told, and starts again", async () => {
    const { page } = await open();
    let held: (() => void) | undefined;
    await page.route(/\.wasm\.gz$/, async (route) => {
      await new Promise<void>((go) => (held = go));
      await route.continue().catch(() => undefined);
    });
    await page.goto(withQuery("SELECT 1 AS one"));
    await run(page).click();
    await page.waitForSelector("form[data-explore][data-state=loading]");
    await page.getByRole("button", { name: "Stop" }).click();
    await settled(page, "failed");
    expect(await fault(page).innerText()).toContain("was stopped");
    expect(await fault(page).getByRole("link", { name: "every table as CSV" }).isVisible()).toBe(
      true,
    );
    held?.();
    await page.unroute(/\.wasm\.gz$/);
    await run(page).click();
    await settled(page, "answered");
    expect(await cells(page)).toEqual(["1"]);
  });

  it("says so when the connection is lost half-way", async () => {
    const { page } = await open();
    await page.route(/\.wasm\.gz$/, async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: (await answer.body()).subarray(0, 100_000) });
    });
    await page.goto(withQuery("SELECT 1 AS one"));
    await run(page).click();
    await settled(page, "failed");
    expect(await fault(page).innerText()).toContain("could not be fetched");
  });

  it.each([
    ["a browser without WebAssembly", "delete globalThis.WebAssembly", "has no WebAssembly"],
    [
      "a worker that fails to start",
      "globalThis.Worker = class extends Worker { constructor() { super('/no-such-worker.js') } }",
      "did not let the database start",
    ],
  ])("says so in %s", async (_, script, message) => {
    const { page } = await open();
    await page.addInitScript(script);
    await page.goto(withQuery("SELECT 1 AS one"));
    await run(page).click();
    await settled(page, "failed");
    expect(await fault(page).innerText()).toContain(message);
    expect(await fault(page).getByRole("link").count()).toBe(2);
  });

  it("gives up on an engine that never answers", async () => {
    const { page } = await open();
    await page.clock.install();
    await page.addInitScript(
      "globalThis.Worker = class { addEventListener() {} postMessage() {} terminate() {} }",
    );
    await page.goto(withQuery("SELECT 1 AS one"));
    await run(page).click();
    // The clock stands still until everything is here: a download that stalls is another fault.
    await expect.poll(() => status(page), patience).toContain("100%");
    await expect
      .poll(
        async () => {
          await page.clock.fastForward(10_000);
          return form(page).getAttribute("data-state");
        },
        { timeout: 30_000 },
      )
      .toBe("failed");
    expect(await fault(page).innerText()).toContain("did not start in time");
  });
});

describe("Explore's editor", () => {
  it("offers the names of the schema, and is left with Tab", async () => {
    const { page, watch } = await open();
    await page.goto(withQuery("SELECT "));
    await page.getByLabel("Your query, in SQL").focus();
    const editor = page.locator(".cm-content");
    await editor.waitFor();
    expect(await editor.getAttribute("aria-label")).toBe("Your query, in SQL");
    await page.keyboard.press("Control+End");
    await page.keyboard.type("* FROM crime_mon");
    await page.locator(".cm-tooltip-autocomplete").getByText("crime_monthly").waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    expect(await run(page).evaluate((button) => button === document.activeElement)).toBe(true);
    expect(watch.faults()).toEqual([]);
  });
});

describe("every chart's “Open in Explore”", () => {
  it("shows that chart's SQL, which runs as it is", async () => {
    const { page } = await open();
    await page.goto(`${siteUrl}boroughs/camden/`);
    await page.locator("#groups").getByRole("link", { name: "Open in Explore" }).click();
    await page.waitForURL(/\/explore\//);
    const sql = inlineParameters(groups.sql, { area_code: "E09000007" });
    expect(await page.getByLabel("Your query, in SQL").inputValue()).toBe(sql);
    await run(page).click();
    await settled(page, "answered");
    expect(await status(page)).toContain("Answered in this page");
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
