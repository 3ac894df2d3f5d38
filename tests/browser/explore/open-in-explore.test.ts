import { describe, expect, it } from "vitest";
import { inlineParameters } from "../../../src/database/ask/parameters.ts";
import { groups } from "../../../src/topics/crime/charts/groups.ts";
import { siteUrl, useBrowser } from "../support/browser.ts";
import { openWays, result, run, settled, status, whose } from "../support/explore.ts";

const open = useBrowser();

describe("“Explore” under a chart", () => {
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
