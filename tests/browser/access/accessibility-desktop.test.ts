import { beforeAll, describe, it } from "vitest";
import { accessibilityFaults } from "../support/accessibility.ts";
import { type OpenedPage, siteUrl, useBrowser } from "../support/browser.ts";
import { faintChartText } from "../support/chart-contrast.ts";
import { expectNone } from "../support/expect-none.ts";
import { eachOf, pageKinds } from "../support/pages.ts";

const open = useBrowser();
let opened: OpenedPage;

beforeAll(async () => {
  opened = await open({ colorScheme: "light" });
});

describe("accessibility in light colours on a wide screen", () => {
  it.each(eachOf(pageKinds))("%s", async (_, path) => {
    const { page } = opened;
    await page.goto(siteUrl + path);
    for (const colorScheme of ["dark", "light"] as const) {
      await page.emulateMedia({ colorScheme });
      expectNone(await faintChartText(page));
    }
    expectNone(await accessibilityFaults(page));
  });
});
