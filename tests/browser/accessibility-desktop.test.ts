import { describe, it } from "vitest";
import { accessibilityFaults } from "./support/accessibility.ts";
import { siteUrl, useBrowser } from "./support/browser.ts";
import { expectNone } from "./support/expect-none.ts";
import { eachOf, sitePages } from "./support/pages.ts";

const open = useBrowser();

describe("accessibility in light colours on a wide screen", () => {
  it.each(eachOf(sitePages))("%s", async (_, path) => {
    const { page } = await open({ colorScheme: "light" });
    await page.goto(siteUrl + path);
    expectNone(await accessibilityFaults(page));
    await page.context().close();
  });
});
