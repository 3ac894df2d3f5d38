import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { text as textOf } from "node:stream/consumers";
import { gunzipSync } from "node:zlib";
import { csvParse } from "d3-dsv";
import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { accessibilityFaults } from "./support/accessibility.ts";
import { openAllDetails, phone, siteUrl, useBrowser } from "./support/browser.ts";

const open = useBrowser();
const address = `${siteUrl}compare/`;
const engine = /\/engine\//;

const settled = (page: Page, state: "answered" | "failed" = "answered"): Promise<unknown> =>
  page.waitForSelector(`[data-compare-answer][data-state=${state}]`, { timeout: 60_000 });

const title = (page: Page): Promise<string> => page.locator("#compare-title").innerText();
const status = (page: Page): Promise<string> => page.locator("[data-compare-status]").innerText();

/** A box to tick: a place or an offence group. */
const box = (page: Page, name: string) => page.getByRole("checkbox", { name, exact: true });

/** The rows that the page offers as a CSV made in the page. */
async function csvOf(page: Page) {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "CSV", exact: true }).click(),
  ]);
  return {
    name: download.suggestedFilename(),
    rows: csvParse(await textOf(await download.createReadStream())),
  };
}

/** What the committed table itself adds up to. */
async function sumsOf(isCounted: (row: Record<string, string>) => boolean) {
  const text = await readFile(join(inject("siteDirectory"), "data", "crime_monthly.csv"), "utf8");
  const sums = new Map<string, number>();
  for (const row of csvParse(text)) {
    if (!isCounted(row)) continue;
    const month = row["month"] ?? "";
    sums.set(month, (sums.get(month) ?? 0) + Number(row["offences"]));
  }
  return sums;
}

describe("Compare", () => {
  it("has one question answered and fetches nothing for others before someone means to ask", async () => {
    const { page, watch } = await open();
    await page.goto(address, { waitUntil: "networkidle" });
    await page.mouse.move(400, 450);
    expect(await title(page)).toMatch(/^Recorded theft .* Camden .* Hackney/);
    expect(await page.locator("#compare .drawing.desktop svg path").count()).toBeGreaterThan(1);
    expect(watch.requested().filter((url) => engine.test(url))).toEqual([]);
    await page.getByLabel("Measure").focus();
    await page.waitForRequest(engine);
  });

  it("answers with every other host blocked, in the numbers of the committed table", async () => {
    const { page, watch } = await open();
    await page.context().route(
      (url) => !url.href.startsWith(siteUrl),
      (route) => route.abort("blockedbyclient"),
    );
    await page.goto(address);
    await box(page, "Lambeth").check();
    await settled(page);
    const { name, rows } = await csvOf(page);
    expect(name).toMatch(/^monthly-theft-camden-hackney-lambeth-2016-01-to-\d{4}-\d{2}\.csv$/);
    const lambeth = rows.filter((row) => row["area_name"] === "Lambeth");
    const expected = await sumsOf(
      (row) => row["area_code"] === "E09000022" && row["offence_group"] === "Theft",
    );
    expect(lambeth.length).toBeGreaterThan(100);
    for (const row of lambeth) {
      expect(Number(row["offences"]), row["month"]).toBe(expected.get(row["month"] ?? ""));
    }
    await openAllDetails(page);
    const shown = page.locator("#compare tbody tr");
    expect(await shown.count()).toBe(lambeth.length);
    const last = lambeth.at(-1);
    expect(await shown.last().locator("td").last().innerText()).toBe(
      Number(last?.["offences"]).toLocaleString("en-GB"),
    );
    expect(watch.faults()).toEqual([]);
  });

  it("adds up London from every row, airports and unknown borough too", async () => {
    const { page } = await open();
    await page.goto(`${address}?boroughs=london&groups=robbery,theft&from=2024-02&to=2024-09`);
    await settled(page);
    const { rows } = await csvOf(page);
    const expected = await sumsOf((row) => /^(Robbery|Theft)$/.test(row["offence_group"] ?? ""));
    expect(rows).toHaveLength(8);
    for (const row of rows) {
      expect(Number(row["offences"])).toBe(expected.get(row["month"] ?? ""));
    }
  });

  it("restores what an address holds, and goes back and forward", async () => {
    const { page, watch } = await open();
    const query = "?boroughs=sutton,barnet&groups=all&from=2011-04&to=2020-03&measure=rate";
    await page.goto(address + query);
    await settled(page);
    expect(await box(page, "Sutton").isChecked()).toBe(true);
    expect(await box(page, "Camden").isChecked()).toBe(false);
    expect(await box(page, "All recorded crime").isChecked()).toBe(true);
    expect(await page.getByLabel("From", { exact: true }).inputValue()).toBe("2011-04");
    expect(await title(page)).toMatch(/per resident .* Sutton .* Barnet in 2019-20$/);
    const before = await title(page);

    watch.clear();
    await box(page, "Burglary").check();
    await expect.poll(() => title(page)).toMatch(/^Recorded burglary per resident/);
    expect(page.url()).toContain("boroughs=sutton,barnet&groups=burglary&");
    await page.goBack();
    await expect.poll(() => title(page)).toBe(before);
    expect(await box(page, "Burglary").isChecked()).toBe(false);
    await page.goForward();
    await expect.poll(() => title(page)).toMatch(/^Recorded burglary per resident/);
    expect(watch.requested().filter((url) => engine.test(url))).toEqual([]);
    expect(watch.faults()).toEqual([]);
  });

  it("says what it dropped from an address, as text and never as markup", async () => {
    const { page, watch } = await open();
    const evil = encodeURIComponent("<img src=x onerror=alert(1)>");
    await page.goto(`${address}?boroughs=narnia,brent&groups=${evil}&from=%E0%A4%A`);
    await settled(page);
    const said = await status(page);
    expect(said).toContain("no borough is called “narnia”");
    expect(said).toContain("<img src=x");
    expect(await page.locator("main img").count()).toBe(0);
    expect(await box(page, "Brent").isChecked()).toBe(true);
    expect(watch.faults()).toEqual([]);
  });

  it("takes six places and no more, and asks for at least one", async () => {
    const { page } = await open();
    await page.goto(`${address}?boroughs=barnet,brent,bexley,bromley,sutton,merton,ealing`);
    await settled(page);
    expect(await status(page)).toContain("the first 6 are shown");
    expect(await box(page, "Ealing").isDisabled()).toBe(true);
    for (const name of ["Barnet", "Brent", "Bexley", "Bromley", "Sutton", "Merton"]) {
      await box(page, name).uncheck();
    }
    await expect.poll(() => status(page)).toBe("Pick at least one place.");
    expect(await title(page)).toContain("Merton");
  });

  it("keeps the last answer where a period holds no such figure", async () => {
    const { page } = await open();
    await page.goto(`${address}?boroughs=camden&from=2020-05&to=2020-12&measure=rate`);
    await settled(page);
    expect(await status(page)).toContain("choose a longer one");
    expect(await title(page)).toMatch(/Camden .* Hackney/);
  });
});

describe("Compare where the database cannot come", () => {
  it("says so with a way on, keeps its answer, and tries again", async () => {
    const { page } = await open();
    await page.route(/\.wasm\.gz$/, (route) => route.abort());
    await page.goto(address);
    const before = await title(page);
    await box(page, "Lambeth").check();
    await settled(page, "failed");
    const alert = page.getByRole("alert");
    expect(await alert.innerText()).toContain("could not be fetched");
    expect(await alert.getByRole("link").evaluateAll((links) => links.map(String))).toEqual([
      `${siteUrl}data/crime_monthly/`,
      `${siteUrl}data/`,
      `${siteUrl}boroughs/`,
    ]);
    expect(await title(page)).toBe(before);
    expect(await accessibilityFaults(page)).toEqual([]);

    await page.unroute(/\.wasm\.gz$/);
    await box(page, "Barnet").check();
    await settled(page);
    expect(await title(page)).toContain("of 4 places");
    expect(await alert.isVisible()).toBe(false);
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
    await page.goto(address);
    await box(page, "Lambeth").check();
    await settled(page, "failed");
    expect(await page.getByRole("alert").innerText()).toContain(message);
  });

  it("takes files that the host has unpacked already", async () => {
    const { page } = await open();
    await page.route(/\.duckdb\.gz$/, async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ body: gunzipSync(await answer.body()) });
    });
    await page.goto(address);
    await box(page, "Lambeth").check();
    await settled(page);
    expect(await title(page)).toContain("Lambeth");
  });

  it("without JavaScript shows its answer, hides what cannot work, and links the CSVs", async () => {
    const { page } = await open({ javaScriptEnabled: false });
    await page.goto(address);
    expect(await page.locator("noscript p").isVisible()).toBe(true);
    expect(await page.locator("form").isVisible()).toBe(false);
    expect(await title(page)).toMatch(/^Recorded theft/);
    expect(
      await page.locator("#compare footer").getByText("CSV", { exact: true }).isVisible(),
    ).toBe(true);
  });
});

describe.each(["light", "dark"] as const)("Compare's answer in %s", (colorScheme) => {
  it("has no fault of accessibility, and no sideways scroll at 320 px", async () => {
    const { page } = await open({ colorScheme, viewport: phone });
    await page.goto(
      `${address}?boroughs=westminster,camden,hackney,london,kensington-and-chelsea,barking-and-dagenham&groups=all&from=2010-04&measure=rolling-year`,
    );
    await settled(page);
    await openAllDetails(page);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
  });
});
