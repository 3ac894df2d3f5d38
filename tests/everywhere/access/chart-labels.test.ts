import { describe, expect, it } from "vitest";
import { desktop, phone, siteUrl, useBrowser } from "../../browser/support/browser.ts";
import { touchingLabels } from "../../browser/support/chart-labels.ts";
import { embedPages } from "../../browser/support/pages.ts";

const open = useBrowser();

/** Every chart once, of London where there is one, and of places whose figures or names are unlike. */
const shown = embedPages.filter(
  (path) => path.split("/").length === 3 || /\/(?:camden|city-of-london|lambeth)\//.test(path),
);

describe.each([phone, desktop])("every chart at $width px", (viewport) => {
  it("keeps its words apart, off its dots and on the page", { timeout: 180_000 }, async () => {
    const { page } = await open({ viewport });
    const touching: string[] = [];
    for (const path of shown) {
      await page.goto(siteUrl + path);
      touching.push(...(await touchingLabels(page)).map((said) => `/${path} ${said}`));
    }
    expect(shown.length).toBeGreaterThan(60);
    expect(touching).toEqual([]);
  });
});
