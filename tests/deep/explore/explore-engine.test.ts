import { describe, expect, it } from "vitest";
import { brokenBrowsers } from "../../browser/support/broken-browsers.ts";
import { useBrowser } from "../../browser/support/browser.ts";
import {
  cells,
  fault,
  run,
  runUntilGivenUp,
  settled,
  withQuery,
} from "../../browser/support/explore.ts";

const open = useBrowser();

describe("Explore where the database cannot come", () => {
  it("stops fetching when told, and starts again", async () => {
    const { page } = await open();
    let held: (() => void) | undefined;
    await page.route(/\.wasm\.gz$/, async (route) => {
      await new Promise<void>((go) => (held = go));
      await route.continue().catch(() => undefined);
    });
    await page.goto(withQuery("SELECT 1 AS one"));
    await run(page).click();
    await page.waitForSelector("form[data-explore][data-state=loading]");
    await page.getByRole("button", { name: "Stop" }).click();
    await settled(page, "failed");
    expect(await fault(page).innerText()).toContain("was stopped");
    expect(await fault(page).getByRole("link", { name: "every table as CSV" }).isVisible()).toBe(
      true,
    );
    held?.();
    await page.unroute(/\.wasm\.gz$/);
    await run(page).click();
    await settled(page, "answered");
    expect(await cells(page)).toEqual(["1"]);
  });

  it("says so when the connection is lost half-way", async () => {
    const { page } = await open();
    await page.route(/\.wasm\.gz$/, async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: (await answer.body()).subarray(0, 100_000) });
    });
    await page.goto(withQuery("SELECT 1 AS one"));
    await run(page).click();
    await settled(page, "failed");
    expect(await fault(page).innerText()).toContain("could not be fetched");
  });

  it.each(brokenBrowsers)("says so in %s", async (_, script, message) => {
    const { page } = await open();
    await page.addInitScript(script);
    await page.goto(withQuery("SELECT 1 AS one"));
    await run(page).click();
    await settled(page, "failed");
    expect(await fault(page).innerText()).toContain(message);
    expect(await fault(page).getByRole("link").count()).toBe(2);
  });

  it("says so when its worker cannot start the engine", async () => {
    const { page } = await open();
    await page.route(/\.worker\.js$/, async (route) => {
      const answer = await route.fetch();
      const failing = "WebAssembly.instantiate = () => Promise.reject(new Error('no room'));";
      await route.fulfill({ response: answer, body: `${failing}\n${await answer.text()}` });
    });
    await page.goto(withQuery("SELECT 1 AS one"));
    await run(page).click();
    await settled(page, "failed");
    expect(await fault(page).innerText()).toContain("did not let the database start");
  });

  it("gives up on an engine that never answers", async () => {
    const { page } = await open();
    await page.clock.install();
    await page.addInitScript(
      "globalThis.Worker = class { addEventListener() {} postMessage() {} terminate() {} }",
    );
    await page.goto(withQuery("SELECT 1 AS one"));
    await runUntilGivenUp(page);
    expect(await fault(page).innerText()).toContain("did not start in time");
  });
});
