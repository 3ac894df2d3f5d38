import { describe, expect, it } from "vitest";
import { useBrowser } from "../browser/support/browser.ts";
import { walkCompare, walkExplore } from "../browser/support/walk-addresses.ts";

const open = useBrowser();
const count = 10_000;

describe(`through ${count.toLocaleString("en-GB")} addresses that nobody means`, () => {
  it.each([
    ["Compare", walkCompare],
    ["Explore", walkExplore],
  ])("%s stays a whole page", async (_, walk) => {
    const { page, watch } = await open();
    expect(await walk(page, count)).toEqual([]);
    expect(watch.faults()).toEqual([]);
  });
});
