import { describe, it } from "vitest";
import { accessibilityFaults } from "../../browser/support/accessibility.ts";
import { siteUrl, useBrowser } from "../../browser/support/browser.ts";
import { faintChartText } from "../../browser/support/chart-contrast.ts";
import { expectNone } from "../../browser/support/expect-none.ts";
import { eachOf, sitePages } from "../../browser/support/pages.ts";

const open = useBrowser();

describe("accessibility of every page in light colours on a wide screen", () => {
  it.each(eachOf(sitePages))("%s", async (_, path) => {
    const { page } = await open({ colorScheme: "light" });
    await page.goto(siteUrl + path);
    expectNone(await faintChartText(page));
    expectNone(await accessibilityFaults(page));
  });
});
