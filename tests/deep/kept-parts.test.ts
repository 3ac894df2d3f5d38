import { buffer } from "node:stream/consumers";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { openFoot, useBrowser } from "../browser/support/browser.ts";
import { answers, isCut, isEmpty, isGone, isPage, scriptNamed } from "../support/kept-faults.ts";
import { startOddHost, type Sends } from "../support/odd-host.ts";

const open = useBrowser();
const directory = inject("siteDirectory");
const patience = { timeout: 60_000 };

let host: Awaited<ReturnType<typeof startOddHost>>;
beforeAll(async () => {
  host = await startOddHost(directory);
});
beforeEach(() => {
  host.odd.clear();
});
afterAll(() => host.close());

/** Each is kept by the browser, for a year or for as long as it likes. */
const faults: readonly (readonly [string, Sends])[] = [
  ["is not found", answers(404)],
  ["is gone", isGone],
  ["is a web page", isPage],
  ["is cut", isCut],
  ["is empty", isEmpty],
];
/** One that a browser forgets when it is fetched anew, and one that stays until the page is loaded anew. */
const twoFaults = [faults[0], faults[3]].flatMap((fault) => (fault ? [fault] : []));

async function openAt(path: string, file: string, sends: Sends): Promise<Page> {
  const { page } = await open();
  host.odd.set(file, sends);
  await page.goto(`${host.url}${path}`);
  return page;
}

/** Searches in the dialog, which fails, and once more when the host has mended itself. */
async function searchTwice(page: Page): Promise<Locator> {
  await page.keyboard.press("/");
  await page.keyboard.type("cohort");
  const box = page.getByRole("dialog", { name: "Search" });
  await box.getByText("could not be loaded").waitFor(patience);
  host.odd.clear();
  await box.getByRole("button", { name: "Search" }).click();
  await box.locator("li a").first().waitFor(patience);
  return box;
}

/** What is saved by a press, as it arrives. */
async function saved(page: Page, press: Locator): Promise<Buffer> {
  const download = page.waitForEvent("download", patience);
  await press.click();
  return buffer(await (await download).createReadStream());
}

describe("a script that the browser keeps with a fault is said, and the next press works", () => {
  it.each(faults)("to hear a chart: it %s", async (_, sends) => {
    const file = scriptNamed(directory, "hear-chart");
    const page = await openAt("boroughs/camden/", file, sends);
    await openFoot(page, "rolling-year");
    const figure = page.locator("#rolling-year");
    await figure.getByRole("button", { name: "Hear these figures as tones" }).click();
    const again = figure.getByRole("button", { name: "could not be loaded" });
    await again.waitFor(patience);
    host.odd.clear();
    await again.click();
    await figure.locator(".hear .keys:focus").waitFor(patience);
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => figure.locator(".hear .said").innerText()).toMatch(/\d/);
  });

  const parts = ["search-box", "search-engine"];
  const ofSearch = parts.flatMap((part) =>
    twoFaults.map(([name, sends]) => [part, name, sends] as const),
  );
  it.each(ofSearch)("to search: %s %s", async (part, _, sends) => {
    const page = await openAt("about/", scriptNamed(directory, part), sends);
    const box = await searchTwice(page);
    expect(await box.getByLabel("Search this site").inputValue()).toBe("cohort");
  });

  it.each(twoFaults)("to search on the page of its own: it %s", async (_, sends) => {
    const page = await openAt("search/", scriptNamed(directory, "search-box"), sends);
    const main = page.getByRole("main");
    await main.getByLabel("Search this site").fill("cohort");
    await main.getByText("could not be loaded").waitFor(patience);
    host.odd.clear();
    await main.getByLabel("Search this site").press("Enter");
    await main.locator("[data-search-box] li a").first().waitFor(patience);
    expect(await main.getByLabel("Search this site").inputValue()).toBe("cohort");
  });

  it.each(twoFaults)("to write a workbook of the simulator: it %s", async (_, sends) => {
    const page = await openAt("payment-by-results/", scriptNamed(directory, "universal"), sends);
    await page.getByRole("slider", { name: "Predicted reoffending rate" }).press("ArrowLeft");
    await openFoot(page, "payment-by-size");
    const link = page.locator("#payment-by-size a[data-file=xlsx]");
    await expect.poll(() => link.getAttribute("download"), patience).toMatch(/\.xlsx$/);
    await link.click();
    await expect.poll(() => link.textContent(), patience).toBe("XLSX failed: take CSV");
    host.odd.clear();
    const workbook = await saved(page, link);
    expect(workbook.subarray(0, 2).toString()).toBe("PK");
  });

  it.each(twoFaults)("to draw two other years: it %s", async (_, sends) => {
    const page = await openAt("crime/", scriptNamed(directory, "show-figure"), sends);
    const figure = page.locator("#change-between-periods");
    await figure.getByRole("combobox", { name: "From" }).selectOption("2002-03");
    await figure.getByText("could not be loaded").waitFor(patience);
    host.odd.clear();
    await figure.getByRole("combobox", { name: "To" }).selectOption("2012-13");
    await figure.getByText("Showing all offences, 2002-03 to 2012-13.").waitFor(patience);
    expect(await figure.locator("h2").innerText()).toContain("Between 2002-03 and 2012-13");
  });

  it.each(twoFaults)("to draw them in another page: it %s", async (_, sends) => {
    const path = "embed/change-between-periods/?from=2002-03&to=2012-13";
    const page = await openAt(path, scriptNamed(directory, "show-figure"), sends);
    await page.getByText("This chart could not be drawn.").waitFor(patience);
    host.odd.clear();
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("heading", { name: "Between 2002-03 and 2012-13" }).waitFor(patience);
    expect(await page.locator("figure").isVisible()).toBe(true);
  });

  it("to write SQL: the field serves, and the editor comes with the next touch", async () => {
    const file = scriptNamed(directory, "code-editor");
    const page = await openAt("explore/?sql=SELECT+1+AS+one", file, answers(404));
    const asked = page.waitForResponse((answer) => answer.url().endsWith(file));
    await page.locator("#sql").focus();
    await asked;
    await page.locator("#sql").fill("SELECT 2 AS two");
    host.odd.clear();
    await expect
      .poll(async () => {
        await page.locator("#sql").evaluate((field) => {
          field.blur();
          field.focus();
        });
        return page.locator(".cm-content").count();
      }, patience)
      .toBe(1);
    expect(await page.locator(".cm-content").innerText()).toBe("SELECT 2 AS two");
  });
});

describe("a file that the browser keeps with a fault is said, and the next press works", () => {
  it.each(faults)("the index of the search: it %s", async (_, sends) => {
    await searchTwice(await openAt("about/", "/search/index.json", sends));
  });

  it.each(faults)("the list of places: it %s", async (_, sends) => {
    const page = await openAt("", "/places/finder.json", sends);
    const field = page.getByLabel("Find your borough");
    await field.fill("Sutton");
    await page.getByText("The list of places could not be loaded.").waitFor(patience);
    host.odd.clear();
    await field.press("Enter");
    await page.waitForURL(`${host.url}boroughs/sutton/`, patience);
  });

  it.each(faults)("the figures of all years: it %s", async (_, sends) => {
    const page = await openAt("crime/", "/data/offences-by-year.csv", sends);
    const figure = page.locator("#change-between-periods");
    await figure.getByRole("combobox", { name: "From" }).selectOption("2002-03");
    await figure.getByText("could not be loaded").waitFor(patience);
    host.odd.clear();
    await figure.getByRole("combobox", { name: "To" }).selectOption("2012-13");
    await figure.getByText("Showing all offences, 2002-03 to 2012-13.").waitFor(patience);
  });

  it.each(faults)("the drawing of a picture: it %s", async (_, sends) => {
    const page = await openAt("boroughs/camden/", "/charts/rolling-year/camden.svg", sends);
    await openFoot(page, "rolling-year");
    const button = page.locator("#rolling-year button[data-file=png]");
    await button.click();
    await expect.poll(() => button.textContent(), patience).toBe("PNG failed: take SVG");
    host.odd.clear();
    const picture = await saved(page, button);
    expect(picture.subarray(1, 4).toString()).toBe("PNG");
  });
});

it("a file that another tab met with a fault comes at the first press", async () => {
  const page = await openAt("about/", "/search/index.json", answers(404));
  await page.keyboard.press("/");
  await page.keyboard.type("cohort");
  await page.getByText("The search could not be loaded").waitFor(patience);
  host.odd.clear();
  const tab = await page.context().newPage();
  await tab.goto(`${host.url}about/`);
  await tab.keyboard.press("/");
  await tab.keyboard.type("cohort");
  const first = tab.getByRole("dialog", { name: "Search" }).locator("li a").first();
  await first.waitFor(patience);
  expect(await first.innerText()).not.toBe("");
});
