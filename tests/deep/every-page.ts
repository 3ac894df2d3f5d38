import { describe, it } from "vitest";
import { accessibilityFaults } from "../browser/support/accessibility.ts";
import { desktop, phone, siteUrl, useBrowser } from "../browser/support/browser.ts";
import { faintChartText } from "../browser/support/chart-contrast.ts";
import { expectNone } from "../browser/support/expect-none.ts";
import { eachOf, sitePages } from "../browser/support/pages.ts";

/** Looks at every page of the site in one of its colour schemes, on a wide screen and on a phone. */
export function everyPageIsAccessible(colorScheme: "light" | "dark"): void {
  const open = useBrowser();
  describe.each([
    ["a wide screen", desktop],
    ["a phone", phone],
  ] as const)(`accessibility in ${colorScheme} colours on %s`, (_, viewport) => {
    it.each(eachOf(sitePages))("%s", async (_name, path) => {
      const { page } = await open({ colorScheme, viewport });
      await page.goto(siteUrl + path);
      expectNone(await faintChartText(page));
      expectNone(await accessibilityFaults(page));
    });
  });
}
