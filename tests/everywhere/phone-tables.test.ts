import { beforeAll, describe, expect, it } from "vitest";
import {
  openAllDetails,
  openFoot,
  phone,
  siteUrl,
  useBrowser,
} from "../browser/support/browser.ts";
import { expectNone } from "../browser/support/expect-none.ts";
import { eachOf, pageKinds } from "../browser/support/pages.ts";
import { tableFaults } from "../browser/support/phone-tables.ts";

const open = useBrowser();

/** Opened by a script, tables are made ready a moment later. */
async function faultsAt(page: Awaited<ReturnType<typeof open>>["page"], width: number) {
  await page.setViewportSize({ width, height: phone.height });
  await openAllDetails(page);
  await expect.poll(() => page.evaluate(tableFaults), { timeout: 5_000 }).toEqual([]);
}

describe("tables on a phone", () => {
  let page: Awaited<ReturnType<typeof open>>["page"];
  beforeAll(async () => {
    ({ page } = await open({ viewport: phone }));
  });

  it.each(eachOf(pageKinds))("%s hides no column and breaks no name", async (_, path) => {
    await page.goto(siteUrl + path);
    for (const width of [360, 320]) await faultsAt(page, width);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
  });

  it("say that there is more where a long one scrolls down", async () => {
    await page.setViewportSize(phone);
    await page.goto(`${siteUrl}boroughs/camden/`);
    await openFoot(page, "rolling-year");
    const region = page.locator("#rolling-year .table-scroll");
    const sizes = await region.evaluate((box) => [box.scrollHeight, box.clientHeight]);
    expect(sizes[0]).toBeGreaterThan(sizes[1] ?? 0);
    expect(await region.evaluate((box) => getComputedStyle(box).backgroundAttachment)).toContain(
      "local",
    );
  });

  it("are lists of labels and values, and still tables to a screen reader", async () => {
    await page.goto(`${siteUrl}probation-areas/london/`);
    const table = page.getByRole("region", { name: "London’s 33 authorities" }).getByRole("table");
    expect(await table.getByRole("columnheader").count()).toBe(5);
    const row = table.getByRole("row").filter({ hasText: /^\s*Camden/ });
    expect(await row.getByRole("rowheader").innerText()).toBe("Camden");
    expect(await row.getByRole("cell").count()).toBe(3);
    const unit = row.getByRole("cell").nth(2);
    expect(await unit.evaluate((cell) => getComputedStyle(cell, "::before").content)).toContain(
      "Command unit",
    );
    expectNone(await page.evaluate(tableFaults));
  });
});
