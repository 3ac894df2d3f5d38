import { beforeAll, describe, it } from "vitest";
import { accessibilityFaults } from "../support/accessibility.ts";
import { type OpenedPage, phone, siteUrl, useBrowser } from "../support/browser.ts";
import { faintChartText } from "../support/chart-contrast.ts";
import { expectNone } from "../support/expect-none.ts";
import { eachOf, pagesOfAllParts } from "../support/pages.ts";

const open = useBrowser();
let opened: OpenedPage;

beforeAll(async () => {
  opened = await open({ colorScheme: "dark", viewport: phone });
});

describe("accessibility in dark colours on a phone", () => {
  it.each(eachOf(pagesOfAllParts))("%s", async (_, path) => {
    const { page } = opened;
    await page.goto(siteUrl + path);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expectNone(await faintChartText(page));
    }
    expectNone(await accessibilityFaults(page));
  });
});
