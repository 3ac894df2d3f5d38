import { describe, expect, it } from "vitest";
import { type OpenedPage, phone, siteUrl, useBrowser } from "../browser/support/browser.ts";

const open = useBrowser();
const patient = { timeout: 10_000 };
const field = (page: OpenedPage["page"]) => page.getByLabel("Find your borough");
const answerOf = (page: OpenedPage["page"]) => page.locator("form[data-finder] [data-answer]");

describe.each([
  ["the home page", ""],
  ["the index of boroughs", "boroughs/"],
  ["a page that is not there", "no-such-page/"],
])("the finder of %s", (_, path) => {
  it.each([
    ["SE15", "Postcodes that begin with SE15 are in Southwark and Lewisham."],
    ["N1", "Postcodes that begin with N1 are in Islington, Hackney and Camden."],
    ["islinton", "Did you mean Islington?"],
    ["kings cross", "King's Cross is in Camden."],
    ["Brixton", "Brixton is in Lambeth."],
  ])("offers right under the field, few and named, for “%s”", async (typed, words) => {
    const { page } = await open({ viewport: phone });
    await page.goto(siteUrl + path);
    await field(page).fill(typed);
    await expect.poll(() => answerOf(page).textContent(), patient).toBe(words);
    const [under, above] = [await answerOf(page).boundingBox(), await field(page).boundingBox()];
    expect(under?.y).toBeLessThan((above?.y ?? 0) + 80);
    await answerOf(page).locator("a").first().click();
    expect(page.url()).toMatch(/\/boroughs\/[a-z-]+\/$/);
  });
});
