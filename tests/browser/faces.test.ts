import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { siteUrl, useBrowser } from "./support/browser.ts";

const MEGABIT = 1_000_000 / 8;
const FACES = ["newsreader.woff2", "public-sans.woff2"];
const open = useBrowser();

type Connection = { latency: number; savesData?: boolean };

/** Opens a borough's page on a connection whose way there and back takes so many milliseconds. */
const visit = async (page: Page, { latency, savesData = false }: Connection): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  const throughput = 10 * MEGABIT;
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  await session.send("Emulation.setDataSaverOverride", { dataSaverEnabled: savesData });
  await page.goto(`${siteUrl}boroughs/camden/`);
};

const fileNames = (addresses: readonly string[]): string[] =>
  addresses.map((address) => address.slice(address.lastIndexOf("/") + 1)).toSorted();

/** The faces that the page asks for before its style sheet does. */
const askedEarly = async (page: Page): Promise<string[]> =>
  fileNames(
    await page
      .locator("head > link[rel=preload][as=font]")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? "")),
  );

it("asks for its faces at once on a connection that brings them before the page is shown", async () => {
  const { page, watch } = await open();
  await visit(page, { latency: 20 });
  expect(await askedEarly(page)).toEqual(FACES);
  expect(watch.faults()).toEqual([]);
});

it("shows a first page without a wait on a slower connection, and asks at once from the second on", async () => {
  const { page, watch } = await open();
  await visit(page, { latency: 150 });
  expect(await askedEarly(page)).toEqual([]);
  await page.goto(`${siteUrl}boroughs/barnet/`);
  expect(await askedEarly(page)).toEqual(FACES);
  expect(watch.faults()).toEqual([]);
});

it.each([20, 150])(
  "prints in its faces where the way to the server takes %d ms",
  async (latency) => {
    const { page } = await open();
    await visit(page, { latency });
    await page.evaluate(() => document.fonts.ready);
    const pdf = (await page.pdf()).toString("latin1");
    expect(pdf).toMatch(/\/FontName\s*\/\w+\+Newsreader/);
    expect(pdf).toMatch(/\/FontName\s*\/\w+\+PublicSans/);
  },
);

it("does not wait for them where the reader saves data", async () => {
  const { page } = await open();
  await visit(page, { latency: 20, savesData: true });
  expect(await askedEarly(page)).toEqual([]);
});

it("asks for them at once where no script runs", async () => {
  const { page } = await open({ javaScriptEnabled: false });
  await page.goto(`${siteUrl}boroughs/camden/`);
  const asked = await page
    .locator("head noscript > link[rel=preload][as=font]")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  expect(fileNames(asked)).toEqual(FACES);
});
