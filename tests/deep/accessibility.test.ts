import { describe, it } from "vitest";
import { accessibilityFaults } from "../browser/support/accessibility.ts";
import { desktop, phone, siteUrl, useBrowser } from "../browser/support/browser.ts";
import { faintChartText } from "../browser/support/chart-contrast.ts";
import { expectNone } from "../browser/support/expect-none.ts";
import { eachOf, sitePages } from "../browser/support/pages.ts";

const open = useBrowser();

describe.each([
  ["light colours on a wide screen", "light", desktop],
  ["dark colours on a wide screen", "dark", desktop],
  ["light colours on a phone", "light", phone],
  ["dark colours on a phone", "dark", phone],
] as const)("accessibility of every page in %s", (_, colorScheme, viewport) => {
  it.each(eachOf(sitePages))("%s", async (_, path) => {
    const { page } = await open({ colorScheme, viewport });
    await page.goto(siteUrl + path);
    expectNone(await faintChartText(page));
    expectNone(await accessibilityFaults(page));
  });
});
