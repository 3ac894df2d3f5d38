import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { inlineParameters } from "../../../src/database/ask/parameters.ts";
import { groups } from "../../../src/topics/crime/charts/groups.ts";
import { readAddress } from "../../../src/explore/address.ts";
import { siteUrl, useBrowser } from "../support/browser.ts";
import { run, settled, status } from "../support/explore.ts";
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

  it("shows that chart's SQL, which runs as it is", async () => {
    const { page } = await open();
    await page.goto(`${siteUrl}boroughs/camden/`);
    await page.locator("#groups").getByRole("link", { name: "Explore" }).click();
    await page.waitForURL(/\/explore\//);
    const sql = inlineParameters(groups.sql, { area_code: "E09000007" });
    expect(await page.getByLabel("Your query, in SQL").inputValue()).toBe(sql);
    await run(page).click();
    await settled(page, "answered");
    expect(await status(page)).toContain("Answered in this page");
  });
});
