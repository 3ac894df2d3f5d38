import { describe, expect, it } from "vitest";
import { useBrowser } from "../browser/support/browser.ts";
import { title } from "../browser/support/compare.ts";
import { walkCompare, walkExplore } from "../browser/support/walk-addresses.ts";

const open = useBrowser();
const count = 10_000;

describe(`through ${count.toLocaleString("en-GB")} addresses that nobody means`, () => {
  it("Compare stays a whole page", async () => {
    const { page, watch } = await open();
    expect(await walkCompare(page, count)).toEqual([]);
    expect((await title(page)).length).toBeGreaterThan(20);
    expect(watch.faults()).toEqual([]);
  });

  it("Explore stays a whole page, and fetches nothing", async () => {
    const { page, watch } = await open();
    expect(await walkExplore(page, count)).toEqual([]);
    expect(watch.requested().filter((url) => /\/engine\//.test(url))).toEqual([]);
    expect(watch.faults()).toEqual([]);
  });
});
