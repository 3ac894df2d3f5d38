import { describe, it } from "vitest";
import { accessibilityFaults } from "../../browser/support/accessibility.ts";
import { phone, siteUrl, useBrowser } from "../../browser/support/browser.ts";
import { faintChartText } from "../../browser/support/chart-contrast.ts";
import { expectNone } from "../../browser/support/expect-none.ts";
import { eachOf, sitePages } from "../../browser/support/pages.ts";

const open = useBrowser();

describe("accessibility of every page in dark colours on a phone", () => {
  it.each(eachOf(sitePages))("%s", async (_, path) => {
    const { page } = await open({ colorScheme: "dark", viewport: phone });
    await page.goto(siteUrl + path);
    expectNone(await faintChartText(page));
    expectNone(await accessibilityFaults(page));
  });
});
