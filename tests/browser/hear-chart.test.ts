import { expect, it } from "vitest";
import { accessibilityFaults } from "./support/accessibility.ts";
import { siteUrl, useBrowser } from "./support/browser.ts";
import { expectNone } from "./support/expect-none.ts";

const open = useBrowser();

it("a chart is heard by keyboard alone, figure by figure, in its table's words and marked in its drawing", async () => {
  const { page, watch } = await open();
  await page.goto(`${siteUrl}boroughs/camden/`);
  const figure = page.locator("#rolling-year");
  expect(watch.requested().some((url) => /hear-chart/.test(url))).toBe(false);

  await figure.locator("summary", { hasText: "Table" }).press("Enter");
  await figure.getByRole("button", { name: "Hear these figures as tones" }).press("Enter");
  const said = figure.locator(".hear .said");
  await expect
    .poll(() => figure.locator(".hear .keys").evaluate((e) => e === document.activeElement))
    .toBe(true);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");

  const cells = await figure.locator("tbody tr").nth(2).locator("th, td").allInnerTexts();
  const [name = "", value = ""] = cells;
  await expect.poll(() => said.innerText()).toContain(value);
  expect(await said.innerText()).toContain(name);
  expect(await figure.locator("svg.plot > .reading-mark circle").count()).toBeGreaterThan(0);
  expectNone(await accessibilityFaults(page));
  expectNone(watch.faults());
});
