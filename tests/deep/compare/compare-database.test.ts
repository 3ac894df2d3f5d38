import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { accessibilityFaults } from "../../browser/support/accessibility.ts";
import { brokenBrowsers } from "../../browser/support/broken-browsers.ts";
import { siteUrl, useBrowser } from "../../browser/support/browser.ts";
import {
  address,
  box,
  csvOf,
  engine,
  eventually,
  goTo,
  holdBack,
  pickMeasure,
  routeOf,
  settled,
  status,
  title,
} from "../../browser/support/compare.ts";

const open = useBrowser();

describe("Compare where the database cannot come", () => {
  it("says so with a way on, keeps its answer, and tries again", async () => {
    const { page } = await open();
    await page.route(/\.wasm\.gz$/, (route) => route.abort());
    await goTo(page, address);
    const before = await title(page);
    await pickMeasure(page, "month");
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
    expect(await title(page)).toContain("Barnet");
    expect(await alert.isVisible()).toBe(false);
  });

  it("says so when a part of the page never comes, and the next choice brings it", async () => {
    const { page } = await open();
    await page.clock.install();
    const module = /\/_astro\/browser\.[^/]*\.js$/;
    await page.route(module, () => undefined);
    await goTo(page, address);
    const asked = page.waitForRequest(module);
    await pickMeasure(page, "month");
    await asked;
    await page.clock.fastForward(30_000);
    await settled(page, "failed");
    expect(await page.getByRole("alert").innerText()).toContain("A part of this page did not come");
    await page.unroute(module);
    await box(page, "Barnet").click();
    await eventually(() => routeOf(page)).toBe("database");
    expect(await title(page)).toContain("Barnet");
  });

  it("says so when the host has it no more, and the next choice loads the page anew", async () => {
    const { page } = await open();
    await page.route(/\.duckdb\.gz$/, (route) => route.fulfill({ status: 404 }));
    await goTo(page, address);
    await pickMeasure(page, "month");
    await settled(page, "failed");
    expect(await page.getByRole("alert").innerText()).toContain("is not on the host any more");
    await page.unroute(/\.duckdb\.gz$/);
    await box(page, "Barnet").click();
    await eventually(() => routeOf(page)).toBe("database");
    expect(await title(page)).toContain("Barnet");
  });

  it("goes on answering from the small files", async () => {
    const { page } = await open();
    await page.route(/\.wasm\.gz$/, (route) => route.abort());
    await goTo(page, address);
    await pickMeasure(page, "month");
    await settled(page, "failed");
    await pickMeasure(page, "rolling-year");
    await settled(page);
    await box(page, "Lambeth").check();
    await box(page, "Barnet").check();
    await eventually(() => title(page)).toContain("of 4 places");
    expect(await page.getByRole("alert").isVisible()).toBe(false);
  });

  it("says once that there is nothing at all, where the widest period is empty", async () => {
    const { page } = await open();
    const asked: string[] = [];
    await page.route(/\/data\/compare\/children-reoffending\.csv$/, async (route) => {
      asked.push(route.request().url());
      await route.fulfill({ contentType: "text/csv", body: "period,area_code,value\n" });
    });
    await goTo(page, `${address}?measure=children-reoffending&places=camden`);
    await settled(page, "failed");
    expect(await page.getByRole("alert").innerText()).toContain("no figures of these places");
    expect(asked).toHaveLength(1);
  });

  it.each(brokenBrowsers)("says so in %s", async (_, script, message) => {
    const { page } = await open();
    await page.addInitScript(script);
    await goTo(page, address);
    await pickMeasure(page, "month");
    await settled(page, "failed");
    expect(await page.getByRole("alert").innerText()).toContain(message);
  });

  it("takes files that the host has unpacked already", async () => {
    const { page } = await open();
    await page.route(/\.duckdb\.gz$/, async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ body: gunzipSync(await answer.body()) });
    });
    await goTo(page, address);
    await pickMeasure(page, "month");
    await settled(page);
    expect(await routeOf(page)).toBe("database");
  });
});

describe("Compare while the database is on its way", () => {
  it("was not fetched for what did not ask for it, however long the reader rests", async () => {
    const { page, watch } = await open();
    await page.clock.install();
    await goTo(page, address);
    await box(page, "Lambeth").check();
    await settled(page);
    expect(await routeOf(page)).toBe("files");
    await page.clock.fastForward("10:00");
    await page.evaluate(() => fetch("./"));
    expect(watch.requested().filter((url) => engine.test(url))).toEqual([]);
  });

  it("answers from the small files in the rows that the database gives", async () => {
    const { page, watch } = await open();
    const release = await holdBack(page);
    const queries = [
      "?measure=rolling-year&places=camden,london&groups=all&scale=rate&view=lines",
      "?measure=year&places=hillingdon,barnet&groups=robbery,theft&scale=index&view=lines",
      "?measure=adults-reoffending&places=london,england-and-wales,lambeth&view=lines",
      "?measure=unemployment&places=camden&view=dots",
    ];
    const before: string[] = [];
    for (const query of queries) {
      await goTo(page, address + query);
      await settled(page);
      expect(await routeOf(page)).toBe("files");
      before.push(JSON.stringify((await csvOf(page)).rows));
    }
    await release();
    await goTo(page, `${address}?measure=month&places=camden`);
    await settled(page);
    for (const [index, query] of queries.entries()) {
      await page.evaluate((to) => {
        history.pushState(null, "", to);
        dispatchEvent(new PopStateEvent("popstate"));
      }, query);
      await eventually(async () => JSON.stringify((await csvOf(page)).rows)).toBe(before[index]);
      expect(await routeOf(page)).toBe("database");
    }
    expect(watch.faults()).toEqual([]);
  });

  it("says in bytes and percent how far it is, and takes over when it is here", async () => {
    const { page } = await open();
    const release = await holdBack(page);
    await goTo(page, address);
    await box(page, "Lambeth").check();
    await settled(page);
    expect(await routeOf(page)).toBe("files");
    await pickMeasure(page, "month");
    const loaded = page.locator("[data-compare-loaded]");
    await eventually(() => loaded.innerText()).toMatch(
      /^Fetching the database: \d+(?:\.\d)? (?:kB|MB) of \d\.\d MB, \d+%$/,
    );
    await eventually(() => status(page)).toContain("This needs the database");
    expect(await title(page)).toContain("12 months");
    await release();
    await settled(page);
    expect(await routeOf(page)).toBe("database");
    await eventually(() => loaded.isVisible()).toBe(false);
  });

  it("can be told to stop, keeps its answer, and fetches again when asked to", async () => {
    const { page, watch } = await open();
    const release = await holdBack(page);
    await goTo(page, address);
    const before = await title(page);
    await pickMeasure(page, "month");
    await page.getByRole("button", { name: "Cancel" }).click();
    await settled(page, "cancelled");
    expect(await title(page)).toBe(before);
    expect(await status(page)).toContain("Cancelled. The answer before stays.");
    expect(await page.getByRole("alert").isVisible()).toBe(false);
    const again = page.getByRole("button", { name: "Fetch the database" });
    expect(await again.evaluate((button) => button === document.activeElement)).toBe(true);

    await pickMeasure(page, "rolling-year");
    await settled(page);
    expect(await routeOf(page)).toBe("files");
    await release();
    await pickMeasure(page, "month");
    await settled(page);
    expect(await routeOf(page)).toBe("database");
    expect(await again.isVisible()).toBe(false);
    // The browser itself reports what was stopped as a failed request.
    expect(watch.faults().filter((fault) => !/ERR_ABORTED/.test(fault))).toEqual([]);
  });

  it("turns to the database where a small file does not come", async () => {
    const { page } = await open();
    await page.route(/\/data\/compare\//, (route) => route.abort());
    await goTo(page, address);
    await box(page, "Lambeth").check();
    await settled(page);
    expect(await routeOf(page)).toBe("database");
    expect(await title(page)).toContain("Lambeth");
  });
});
