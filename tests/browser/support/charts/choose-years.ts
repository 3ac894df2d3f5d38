import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { siteUrl } from "../browser.ts";

/** Chooses another year on Crime; gives the chart once it shows that. */
export async function chooseAnotherYear(page: Page): Promise<Locator> {
  await page.goto(`${siteUrl}crime/`);
  const figure = page.locator("#change-between-periods");
  const before = await figure.locator("h2").innerText();
  await figure.getByRole("combobox").first().selectOption({ index: 3 });
  await expect.poll(() => figure.locator("h2").innerText()).not.toBe(before);
  return figure;
}
