import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { inlineParameters } from "../../../src/database/ask/parameters.ts";
import { groups } from "../../../src/topics/crime/charts/groups.ts";
import { readAddress } from "../../../src/explore/address.ts";
import { siteUrl, useBrowser } from "../support/browser.ts";
import { openWays, result, run, settled, status, whose } from "../support/explore.ts";
import { eachOf, pageKinds, parsePage } from "../support/pages.ts";

const open = useBrowser();

describe("“Explore” under a chart", () => {
  it.each(eachOf(pageKinds))("stands at every chart of %s with that chart's SQL", (_, path) => {
    const charts = [...parsePage(path).querySelectorAll("main figure.chart")];
    for (const figure of charts) {
      const links = [...figure.querySelectorAll("footer a")];
      const hrefOf = (name: string): string =>
        links.find((link) => link.textContent.trim() === name)?.getAttribute("href") ?? "";
      // What a script or a page works out has no query to open.
      if (hrefOf("SQL") === "") {
        expect(hrefOf("Explore"), figure.id).toBe("");
        continue;
      }
      const own = readFileSync(join(inject("siteDirectory"), hrefOf("SQL")), "utf8");
      const { search } = new URL(hrefOf("Explore"), siteUrl);
      expect(readAddress(search), figure.id).toEqual({ kind: "query", sql: own });
    }
  });

  it("stands at nearly all charts", () => {
    const charts = pageKinds.flatMap((path) => [
      ...parsePage(path).querySelectorAll("main figure.chart"),
    ]);
    const withLink = charts.filter((figure) => figure.querySelector("a[href*='/explore/?sql=']"));
    expect(withLink.length).toBeGreaterThan(charts.length * 0.8);
  });

  it("says that the question is ours, shows its known answer without the engine, and runs as it is", async () => {
    const { page, watch } = await open();
    await page.goto(`${siteUrl}boroughs/camden/`);
    const title = await page.locator("#groups-title").innerText();
    await page.locator("#groups").getByRole("link", { name: "Explore" }).click();
    await page.waitForURL(/\/explore\//);
    await page.locator("[data-own-title] a").waitFor();
    expect(await whose(page)).toContain(title);
    expect(await page.getByText("not our finding").isVisible()).toBe(false);
    expect(await page.locator("[data-own-title] a").getAttribute("href")).toBe(
      "/boroughs/camden/#groups",
    );
    await result(page).waitFor();
    const known = await result(page).locator("[data-result=summary]").innerText();
    expect(watch.requested().filter((url) => url.includes("/engine/"))).toEqual([]);

    const sql = inlineParameters(groups.sql, { area_code: "E09000007" });
    expect(await page.getByLabel("Your query, in SQL").inputValue()).toBe(sql);
    await openWays(page);
    await run(page).click();
    await settled(page, "answered");
    expect(await status(page)).toContain("Answered in this page");
    const worked = await result(page).locator("[data-result=summary]").innerText();
    expect(worked.startsWith(known.replace(/\.$/, ""))).toBe(true);
    expect(await whose(page)).toContain(title);
    expect(watch.faults()).toEqual([]);
  });
});
