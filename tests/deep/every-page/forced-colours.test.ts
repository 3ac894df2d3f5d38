import { describe, it } from "vitest";
import { accessibilityFaults } from "../../browser/support/accessibility.ts";
import { phone, siteUrl, useBrowser } from "../../browser/support/browser.ts";
import { expectNone } from "../../browser/support/expect-none.ts";
import { eachOf, pageKinds, sitePages } from "../../browser/support/pages.ts";

const open = useBrowser();

describe("accessibility of every page in colours that the reader's system forces", () => {
  it.each(eachOf(sitePages))("%s", async (_, path) => {
    const { page } = await open({ forcedColors: "active", viewport: phone });
    await page.goto(siteUrl + path);
    expectNone(await accessibilityFaults(page, pageKinds.includes(path) ? "all" : "first"));
  });
});
