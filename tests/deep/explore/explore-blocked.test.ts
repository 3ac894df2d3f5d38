import type { Page, Route } from "playwright-core";
import { describe, expect, it } from "vitest";
import { useBrowser } from "../../browser/support/browser.ts";
import {
  address,
  cells,
  fault,
  form,
  openWays,
  patience,
  run,
  runAgain,
  settled,
  status,
  withQuery,
} from "../../browser/support/explore.ts";

const open = useBrowser();

const page200 = (route: Route) =>
  route.fulfill({
    status: 200,
    contentType: "text/html",
    body: "<!doctype html><title>Sign in</title>",
  });

/** Changes bytes in the middle of a file and leaves its length. */
const damage = async (route: Route) => {
  const answer = await route.fetch();
  const body = Buffer.from(await answer.body());
  body.fill(0x55, Math.floor(body.length / 2), Math.floor(body.length / 2) + 64);
  await route.fulfill({ response: answer, body });
};

async function another(route: Route) {
  const answer = await route.fetch();
  await route.fulfill({ response: answer, body: "not a database, whatever its name says" });
}

const blocked: readonly (readonly [string, RegExp, (route: Route) => Promise<void>, string])[] = [
  [
    "a web page in place of the engine",
    /\.wasm\.gz$/,
    page200,
    "sent a web page in place of the database",
  ],
  [
    "a web page in place of the database",
    /\.duckdb\.gz$/,
    page200,
    "sent a web page in place of the database",
  ],
  [
    "a web page in place of the worker",
    /\.worker\.js$/,
    page200,
    "sent a web page in place of the database",
  ],
  ["a damaged engine", /\.wasm\.gz$/, damage, "arrived damaged"],
  ["a damaged database", /\.duckdb\.gz$/, damage, "arrived damaged"],
  ["another file in place of the database", /\.duckdb\.gz$/, another, "arrived damaged"],
  ["a worker that is refused", /\.worker\.js$/, (route) => route.abort(), "blocked the worker"],
  ["an engine that is refused", /\.wasm\.gz$/, (route) => route.abort(), "could not be fetched"],
  [
    "a module that is refused",
    /\/_astro\/browser\.[^/]*\.js$/,
    (route) => route.abort(),
    "A part of this page did not come",
  ],
];

describe("what keeps the database away is said, and the next press works", () => {
  it.each(blocked)("%s", async (_, files, instead, message) => {
    const { page } = await open();
    await page.route(files, instead);
    await page.goto(withQuery("SELECT 1 AS one"));
    await run(page).click();
    await settled(page, "failed");
    expect(await fault(page).innerText()).toContain(message);
    await page.unroute(files);
    expect(await runAgain(page)).toEqual(["1"]);
  });

  it("a module that never comes", async () => {
    const { page } = await open();
    await page.clock.install();
    const module = /\/_astro\/browser\.[^/]*\.js$/;
    await page.route(module, () => undefined);
    await page.goto(withQuery("SELECT 1 AS one"));
    await run(page).click();
    await page.waitForSelector("form[data-explore][data-state=loading]");
    await page.clock.fastForward(30_000);
    await settled(page, "failed");
    expect(await fault(page).innerText()).toContain("A part of this page did not come");
    await page.unroute(module);
    expect(await runAgain(page)).toEqual(["1"]);
  });
});

describe("one load is shared", () => {
  const hold = async (page: Page) => {
    const held: (() => void)[] = [];
    let asked = 0;
    await page.route(/\.wasm\.gz$/, async (route) => {
      asked += 1;
      await new Promise<void>((go) => held.push(go));
      await route.continue().catch(() => undefined);
    });
    return { asked: () => asked, release: () => held.forEach((go) => go()) };
  };

  it("by a second press of “Run query” while it comes", async () => {
    const { page } = await open();
    const engine = await hold(page);
    await page.goto(withQuery("SELECT 1 AS one"));
    await run(page).click();
    await expect.poll(engine.asked, patience).toBe(1);
    for (let press = 0; press < 3; press += 1) await run(page).click();
    expect(await form(page).getAttribute("data-state")).toBe("loading");
    engine.release();
    await settled(page, "answered");
    expect(await cells(page)).toEqual(["1"]);
    expect(engine.asked()).toBe(1);
  });

  it("after Back, which stops nothing and says nothing of stopping", async () => {
    const { page } = await open();
    const engine = await hold(page);
    await page.goto(address);
    await openWays(page);
    await run(page).click();
    await page.evaluate(() => {
      document.dispatchEvent(
        new CustomEvent("explore-picked", { detail: { sql: "SELECT 2 AS two" } }),
      );
    });
    await run(page).click();
    await expect.poll(engine.asked, patience).toBe(1);
    await page.goBack();
    await expect.poll(() => form(page).getAttribute("data-state"), patience).toBe("idle");
    expect(await status(page)).not.toContain("stopped");
    expect(await fault(page).isVisible()).toBe(false);
    await page.goForward();
    engine.release();
    expect(await runAgain(page)).toEqual(["2"]);
    expect(engine.asked()).toBe(1);
  });
});
