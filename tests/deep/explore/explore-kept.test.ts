import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import {
  answers,
  isCut,
  isEmpty,
  isGone,
  isJson,
  isPage,
  scriptNamed,
} from "../../support/kept-faults.ts";
import { startOddHost, type Sends } from "../../support/odd-host.ts";
import { useBrowser } from "../../browser/support/browser.ts";
import {
  cells,
  fault,
  patience,
  run,
  runAgain,
  runUntilGivenUp,
  settled,
} from "../../browser/support/explore.ts";

const open = useBrowser();
const directory = inject("siteDirectory");
const [worker, engine, database] = [".worker.js", ".wasm.gz", ".duckdb.gz"];
const part = scriptNamed(directory, "browser");
const ofThePart = scriptNamed(directory, "parameters");
const result = scriptNamed(directory, "explore-result");

const [damaged, signIn] = ["arrived damaged", "sent a web page in place of the database"];
const [refused, gone] = ["answered with an error", "loads the page anew"];
const missing = "A part of this page did not come";

const faults: readonly (readonly [string, string, Sends, string])[] = [
  ["a worker that was cut", worker, isCut, damaged],
  ["JSON in place of the worker", worker, isJson, damaged],
  ["a web page in place of the worker", worker, isPage, signIn],
  ["a worker that is sent elsewhere", worker, answers(301, { location: "/" }), signIn],
  ["a worker that is not found", worker, answers(404), gone],
  ["a worker that is gone", worker, isGone, gone],
  ["a worker that the host refuses", worker, answers(403), refused],
  ["a worker that the host fails to send", worker, answers(500), refused],
  ["an engine that is not found", engine, answers(404), gone],
  ["an engine that is gone", engine, isGone, gone],
  ["an engine that is sent elsewhere", engine, answers(301, { location: "/" }), signIn],
  ["a database that is not found", database, answers(404), gone],
  ["a database that the host fails to send", database, answers(500), refused],
  ["a part of the page that is not found", part, answers(404), missing],
  ["a part of the page that the host fails to send", part, answers(503), missing],
  ["a web page in place of a part of the page", part, isPage, missing],
  ["what a part of the page needs is not found", ofThePart, answers(404), missing],
  ["what shows the answer is gone", result, isGone, missing],
];

let host: Awaited<ReturnType<typeof startOddHost>>;
let address: string;

beforeAll(async () => {
  host = await startOddHost(directory);
  address = `${host.url}explore/?sql=SELECT+1+AS+one`;
});
beforeEach(() => {
  host.odd.clear();
});
afterAll(() => host.close());

/** A tab in which the query is run once the host is mended; another tab met the fault before. */
async function tabAfter(file: string, sends: Sends): Promise<Page> {
  const { page } = await open();
  host.odd.set(file, sends);
  await page.goto(address);
  await run(page).click();
  await settled(page, "failed");
  host.odd.clear();
  const tab = await page.context().newPage();
  await tab.goto(address);
  await run(tab).click();
  return tab;
}

describe("a fault that the browser keeps is said, and the next press works", () => {
  it.each(faults)("%s", async (_, file, sends, message) => {
    const { page } = await open();
    host.odd.set(file, sends);
    await page.goto(address);
    await run(page).click();
    await settled(page, "failed");
    expect(await fault(page).innerText()).toContain(message);
    host.odd.clear();
    expect(await runAgain(page)).toEqual(["1"]);
  });

  it("a worker that is empty", async () => {
    const { page } = await open();
    await page.clock.install();
    host.odd.set(worker, isEmpty);
    await page.goto(address);
    await runUntilGivenUp(page);
    expect(await fault(page).innerText()).toContain("did not start in time");
    host.odd.clear();
    expect(await runAgain(page)).toEqual(["1"]);
  });

  it.each([
    ["a worker that was cut", worker, isCut],
    ["a worker that was not found", worker, answers(404)],
    ["a part of the page that was cut", part, isCut],
  ] as const)("in a new tab: %s", async (_, file, sends) => {
    const tab = await tabAfter(file, sends);
    await settled(tab, "failed");
    expect(await runAgain(tab)).toEqual(["1"]);
  });

  it.each([
    ["a database", database],
    ["a part of the page", part],
  ])("in a new tab, at the first press: %s that was not found", async (_, file) => {
    const tab = await tabAfter(file, answers(404));
    await settled(tab, "answered");
    expect(await cells(tab)).toEqual(["1"]);
  });

  it.each([
    ["a worker", worker, gone],
    ["a part of the page", part, missing],
  ] as const)("or the one after, where the host is mended late: %s", async (_, file, message) => {
    const { page } = await open();
    host.odd.set(file, answers(404));
    await page.goto(address);
    await run(page).click();
    await settled(page, "failed");
    const loaded = page.waitForEvent("load", patience);
    await run(page).click();
    await loaded;
    await settled(page, "failed");
    expect(await fault(page).innerText()).toContain(message);
    host.odd.clear();
    expect(await runAgain(page)).toEqual(["1"]);
  });
});

describe("a start without a fault", () => {
  it("asks once for each file", async () => {
    const { page, watch } = await open();
    await page.goto(address);
    await run(page).click();
    await settled(page, "answered");
    const asked = watch.requested().filter((url) => /\/(?:engine|_astro)\//.test(url));
    expect(asked.filter((url) => url.includes("/engine/"))).toHaveLength(3);
    expect(asked).toEqual([...new Set(asked)]);
  });
});
