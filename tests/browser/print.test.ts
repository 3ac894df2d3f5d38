import { describe, expect, it } from "vitest";
import { siteUrl, useBrowser } from "./support/browser.ts";
import { boroughPages, eachOf } from "./support/pages.ts";

const open = useBrowser();

describe("printed on A4", () => {
  it.each(eachOf(boroughPages))("%s takes two sheets at most", async (_, path) => {
    const { page } = await open();
    await page.goto(siteUrl + path);
    const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
    const sheets = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g) ?? [];
    expect(sheets.length).toBeGreaterThan(0);
    expect(sheets.length).toBeLessThanOrEqual(2);
  });
});
