import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { answers, isCut, isGone, scriptNamed } from "../../support/kept-faults.ts";
import { startOddHost, type Sends } from "../../support/odd-host.ts";
import { useBrowser } from "../../browser/support/browser.ts";
import {
  box,
  eventually,
  goTo,
  pickMeasure,
  routeOf,
  settled,
  title,
} from "../../browser/support/compare.ts";

const open = useBrowser();
const directory = inject("siteDirectory");
const missing = "A part of this page did not come";

const faults: readonly (readonly [string, string, Sends, string])[] = [
  ["a worker that was cut", ".worker.js", isCut, "arrived damaged"],
  ["a database that is gone", ".duckdb.gz", isGone, "is not on the host any more"],
  ["what opens the database", scriptNamed(directory, "browser"), answers(404), missing],
  ["what draws the answer", scriptNamed(directory, "compare-answer"), answers(503), missing],
];

let host: Awaited<ReturnType<typeof startOddHost>>;

beforeAll(async () => {
  host = await startOddHost(directory);
});
afterAll(() => host.close());

describe("a fault that the browser keeps is said in Compare, and the next choice works", () => {
  it.each(faults)("%s", async (_, file, sends, message) => {
    const { page } = await open();
    host.odd.set(file, sends);
    await goTo(page, `${host.url}compare/`);
    await pickMeasure(page, "month");
    await settled(page, "failed");
    expect(await page.getByRole("alert").innerText()).toContain(message);
    host.odd.clear();
    await box(page, "Barnet").click();
    await eventually(() => routeOf(page)).toBe("database");
    expect(await title(page)).toContain("Barnet");
  });
});
