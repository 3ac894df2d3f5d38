import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { csvParse } from "d3-dsv";
import { describe, expect, inject, it } from "vitest";
import { openAllDetails, siteUrl, useBrowser } from "../support/browser.ts";
import {
  address,
  box,
  csvOf,
  eventually,
  goTo,
  engine,
  pickMeasure,
  routeOf,
  settled,
  status,
  title,
} from "../support/compare.ts";

const open = useBrowser();

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
  it("has one comparison answered and fetches nothing for others before someone means to ask", async () => {
    const { page, watch } = await open();
    await goTo(page, address, { waitUntil: "networkidle" });
    // A browser fetches the icon of a page whenever it has time.
    const fetched = (): readonly string[] =>
      watch.requested().filter((url) => !url.includes("/favicons/"));
    const before = fetched();
    await page.mouse.move(400, 450);
    expect(await title(page)).toMatch(/^Recorded theft .* Camden .* Hackney/);
    expect(await page.locator("#compare .drawing.desktop svg path").count()).toBeGreaterThan(1);
    expect(fetched()).toEqual(before);
    const wanted = page.waitForRequest(/\/data\/compare\/rolling-year\/camden-groups\.csv$/);
    await page.getByLabel("Measure").focus();
    await wanted;
    expect(watch.requested().filter((url) => engine.test(url))).toEqual([]);
  });

  it("answers with every other host blocked, in the numbers of the committed table", async () => {
    const { page, watch } = await open();
    await page.context().route(
      (url) => !url.href.startsWith(siteUrl),
      (route) => route.abort("blockedbyclient"),
    );
    await goTo(page, address);
    await pickMeasure(page, "month");
    await settled(page);
    await box(page, "Lambeth").check();
    await eventually(() => title(page)).toContain("Lambeth");
    expect(await routeOf(page)).toBe("database");
    const { name, rows } = await csvOf(page);
    expect(name).toMatch(/^month-theft-camden-hackney-lambeth-2016-01-to-\d{4}-\d{2}\.csv$/);
    const lambeth = rows.filter((row) => row["area_name"] === "Lambeth");
    const expected = await sumsOf(
      (row) => row["area_code"] === "E09000022" && row["offence_group"] === "Theft",
    );
    expect(lambeth.length).toBeGreaterThan(100);
    for (const row of lambeth) {
      expect(Number(row["offences"]), row["period"]).toBe(expected.get(row["period"] ?? ""));
      expect(row["value"]).toBe(row["offences"]);
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
    await goTo(page, `${address}?boroughs=london&groups=robbery,theft&from=2024-02&to=2024-09`);
    await settled(page);
    const { rows } = await csvOf(page);
    const expected = await sumsOf((row) => /^(Robbery|Theft)$/.test(row["offence_group"] ?? ""));
    expect(rows).toHaveLength(8);
    for (const row of rows) {
      expect(Number(row["offences"])).toBe(expected.get(row["period"] ?? ""));
    }
  });

  it("restores what an address of its first form holds, and goes back and forward", async () => {
    const { page, watch } = await open();
    const query = "?boroughs=sutton,barnet&groups=all&from=2011-04&to=2020-03&measure=rate";
    await goTo(page, address + query);
    await settled(page);
    expect(await box(page, "Sutton").isChecked()).toBe(true);
    expect(await box(page, "Camden").isChecked()).toBe(false);
    expect(await box(page, "All recorded crime").isChecked()).toBe(true);
    expect(await page.getByLabel("From", { exact: true }).inputValue()).toBe("2011-12");
    expect(await page.getByRole("radio", { name: "Per 1,000 residents" }).isChecked()).toBe(true);
    expect(await title(page)).toMatch(/per resident .* Sutton .* Barnet in 2019-20$/);
    const before = await title(page);

    await box(page, "Burglary").check();
    await eventually(() => title(page)).toMatch(/^Recorded burglary per resident/);
    expect(page.url()).toContain("measure=year&places=sutton,barnet&groups=burglary&");
    await page.goBack();
    await eventually(() => title(page)).toBe(before);
    expect(await box(page, "Burglary").isChecked()).toBe(false);
    await page.goForward();
    await eventually(() => title(page)).toMatch(/^Recorded burglary per resident/);
    expect(watch.faults()).toEqual([]);
  });

  it("says what it dropped from an address, as text and never as markup", async () => {
    const { page, watch } = await open();
    const evil = encodeURIComponent("<img src=x onerror=alert(1)>");
    await goTo(page, `${address}?boroughs=narnia,brent&groups=${evil}&from=%E0%A4%A`);
    await settled(page);
    const said = await status(page);
    expect(said).toContain("no place is called “narnia”");
    expect(said).toContain("<img src=x");
    expect(await page.locator("main img").count()).toBe(0);
    expect(await box(page, "Brent").isChecked()).toBe(true);
    expect(watch.faults()).toEqual([]);
  });

  it("takes six places and no more as lines, and asks for at least one", async () => {
    const { page } = await open();
    const places = "places=barnet,brent,bexley,bromley,sutton,merton,ealing";
    await goTo(page, `${address}?measure=rolling-year&groups=all&${places}`);
    await settled(page);
    expect(await status(page)).toContain("the first 6 are shown");
    expect(await box(page, "Ealing").isDisabled()).toBe(true);
    for (const name of ["Barnet", "Brent", "Bexley", "Bromley", "Sutton", "Merton"]) {
      await box(page, name).uncheck();
    }
    await eventually(() => status(page)).toBe("Pick at least one place.");
    expect(await title(page)).toContain("Merton");
  });

  it("shows all periods where no figure lies in those asked for, and says so", async () => {
    const { page } = await open();
    await goTo(page, `${address}?boroughs=camden&from=2020-05&to=2020-12&measure=rate`);
    await settled(page);
    expect(await status(page)).toContain("so all are shown");
    expect(await title(page)).toContain("Camden");
    const places = "places=north-east&from=2021-03&to=2022-03";
    await goTo(page, `${address}?measure=adults-reoffending&${places}`);
    await settled(page);
    expect(await status(page)).toContain("so all periods are shown");
    expect(await title(page)).toContain("North East");
  });

  it("opens the SQL behind an answer in Explore", async () => {
    const { page } = await open();
    await goTo(page, `${address}?measure=unemployment&places=barnet&view=lines`);
    await settled(page);
    await openAllDetails(page);
    const sql = await page.locator("[data-compare-sql]").innerText();
    expect(sql).toContain("'E09000003'");
    const link = page.locator("#compare a[data-explore]");
    const target = new URL(await link.evaluate((anchor: HTMLAnchorElement) => anchor.href));
    expect(target.pathname).toBe(new URL(`${siteUrl}explore/`).pathname);
    expect(target.searchParams.get("sql")?.trim()).toBe(sql.trim());
  });

  it("says the same of what it answered without JavaScript, hides what cannot work, and links CSVs", async () => {
    const { page } = await open({ javaScriptEnabled: false });
    await goTo(page, address);
    expect(await page.locator("noscript p").isVisible()).toBe(true);
    expect(await page.getByLabel("Measure").isVisible()).toBe(false);
    expect(await page.getByRole("button").count()).toBe(0);
    expect(await title(page)).toMatch(/^Recorded theft/);
    await page.locator("#compare footer").getByText("Download", { exact: true }).click();
    expect(
      await page.locator("#compare footer").getByText("CSV", { exact: true }).isVisible(),
    ).toBe(true);
  });
});
