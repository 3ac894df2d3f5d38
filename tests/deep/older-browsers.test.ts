import { describe, expect, it } from "vitest";
import { siteUrl, useBrowser } from "../browser/support/browser.ts";
import * as compare from "../browser/support/compare.ts";
import { cells, fault, run, settled, withQuery } from "../browser/support/explore.ts";
import { startHearing } from "../browser/support/charts/start-hearing.ts";

const open = useBrowser();

/** What Chrome 111, Firefox 114 and Safari 16.4 do not all have, and later ones do. */
const newer = `
  delete AbortSignal.any; delete AbortSignal.timeout;
  delete Map.groupBy; delete Object.groupBy;
  delete Promise.withResolvers; delete Promise.try;
  for (const name of ["toSorted", "toReversed", "toSpliced", "with", "findLast", "findLastIndex"]) delete Array.prototype[name];
  for (const name of ["union", "intersection", "difference", "symmetricDifference", "isSubsetOf", "isSupersetOf", "isDisjointFrom"]) delete Set.prototype[name];
  const helpers = Object.getPrototypeOf(Object.getPrototypeOf([].values()));
  for (const name of ["map", "filter", "take", "drop", "flatMap", "reduce", "toArray", "forEach", "some", "every", "find"]) delete helpers[name];
  delete Array.fromAsync; delete URL.canParse; delete URL.parse; delete RegExp.escape;
  delete String.prototype.isWellFormed; delete String.prototype.toWellFormed;
  delete Element.prototype.checkVisibility; delete ReadableStream.prototype[Symbol.asyncIterator];
  delete ReadableStream.prototype.values; delete ReadableStream.from; delete globalThis.scheduler;
  delete globalThis.requestIdleCallback;
`;

describe("a browser of early 2023", () => {
  const openOlder = async () => {
    const opened = await open();
    await opened.page.addInitScript(newer);
    return opened;
  };

  it("answers in Explore", async () => {
    const { page, watch } = await openOlder();
    await page.goto(
      withQuery(
        "SELECT area_name, length(area_name) AS n FROM areas ORDER BY n DESC, area_name LIMIT 1",
      ),
    );
    await run(page).click();
    await settled(page, "answered");
    expect((await cells(page))[0]).toMatch(/^\w/);
    expect(watch.faults()).toEqual([]);
  });

  it("answers in Compare, from small files and from the database", async () => {
    const { page, watch } = await openOlder();
    await compare.goTo(page, compare.address);
    await compare.box(page, "Barnet").check();
    await compare.settled(page);
    await compare.pickMeasure(page, "month");
    await compare.eventually(() => compare.routeOf(page)).toBe("database");
    await compare.settled(page);
    expect(await compare.title(page)).toContain("Barnet");
    expect(watch.faults()).toEqual([]);
  });

  it("finds a borough", async () => {
    const { page, watch } = await openOlder();
    await page.goto(siteUrl);
    await page.getByLabel("Find your borough").fill("N1");
    const answer = page.locator("form[data-finder] [data-answer]");
    await expect.poll(() => answer.textContent()).toContain("Islington, Hackney and Camden");
    expect(watch.faults()).toEqual([]);
  });

  it("sorts a borough's wards", async () => {
    const { page, watch } = await openOlder();
    await page.goto(`${siteUrl}boroughs/southwark/`);
    await page.locator("#wards .by-group summary").click();
    const names = page.locator("table[data-sorts] tbody th");
    const before = await names.allTextContents();
    await page.getByRole("columnheader", { name: "Burglary" }).getByRole("button").click();
    const after = await names.allTextContents();
    expect(after).not.toEqual(before);
    expect(after.toSorted()).toEqual(before.toSorted());
    expect(watch.faults()).toEqual([]);
  });

  it("plays a chart as tones", async () => {
    const { page, watch } = await openOlder();
    await page.goto(`${siteUrl}boroughs/southwark/`);
    const { said } = await startHearing(page, "rolling-year");
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => said.innerText()).toMatch(/\d/);
    expect(watch.faults()).toEqual([]);
  });
});

it.each([
  ["delete globalThis.DecompressionStream", "has no DecompressionStream"],
  ["delete WebAssembly.compileStreaming", "has no WebAssembly.compileStreaming"],
  ["WebAssembly.validate = () => false", "has no exceptions in WebAssembly"],
  ["delete globalThis.Worker", "has no Worker"],
])("what cannot be replaced is named: %s", async (script, words) => {
  const { page } = await open();
  await page.addInitScript(script);
  await page.goto(withQuery("SELECT 1"));
  await run(page).click();
  await settled(page, "failed");
  expect(await fault(page).innerText()).toContain(words);
  expect(await fault(page).innerText()).toMatch(/Chrome or Edge \d+, Firefox \d+ or Safari [\d.]+/);
});
