import { describe, expect, it } from "vitest";
import { phone, useBrowser } from "../../browser/support/browser.ts";
import {
  anyAreas,
  cells,
  expectAccessible,
  fault,
  openWays,
  patience,
  result,
  run,
  settled,
  withQuery,
  write,
} from "../../browser/support/explore.ts";

const open = useBrowser();

/** Opens a query by its address and presses the button. */
async function ask(sql: string, options: Parameters<typeof open>[0] = {}) {
  const opened = await open(options);
  await opened.page.goto(withQuery(sql));
  await run(opened.page).click();
  return opened;
}

describe("a query written over another", () => {
  it("changes the address by running, says so till then, and goes back and forward without running", async () => {
    const { page } = await ask("SELECT area_name FROM areas WHERE slug = 'camden'");
    await settled(page, "answered");
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
});

const endless =
  "SELECT count(*) FROM range(10000000000) a, range(100) b WHERE a.range % 7 = b.range";

describe("a query that has no answer in time", () => {
  it("is refused where it takes more memory than a page may", async () => {
    const { page, watch } = await ask("SELECT list(range) FROM range(500000000)");
    await settled(page, "failed");
    expect(await fault(page).innerText()).toContain("more memory than a page may take");
    expect(watch.faults()).toEqual([]);
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
    const { page } = await ask(endless);
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

describe("Explore with an answer, in dark on a phone", () => {
  it("has no fault of accessibility, and no sideways scroll", async () => {
    const { page } = await ask(anyAreas, { colorScheme: "dark", viewport: phone });
    await settled(page, "answered");
    await expectAccessible(page);
  });
});
