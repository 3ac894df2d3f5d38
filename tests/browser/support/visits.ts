import type { BrowserContextOptions } from "playwright-core";
import { expect } from "vitest";
import { type Transfer, watchWire } from "../../../scripts/browser/wire.ts";
import { desktop, type OpenedPage } from "./browser.ts";
import { expectNone } from "./expect-none.ts";

export type VisitingPage = OpenedPage & {
  /** Goes to an address as a first visitor would; gives what came over the wire. */
  visit: (address: string) => Promise<readonly Transfer[]>;
};

/**
 * A page that goes from address to address, which costs a fraction of a new context for each. Its
 * cache is off, so that every visit fetches all that a first one would.
 */
export const openForVisits = async (
  open: (options?: BrowserContextOptions) => Promise<OpenedPage>,
  options: BrowserContextOptions = {},
): Promise<VisitingPage> => {
  const { page, watch } = await open(options);
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  const transfers = await watchWire(page);
  return {
    page,
    watch,
    visit: async (address) => {
      await page.setViewportSize(options.viewport ?? desktop);
      const before = transfers().length;
      watch.clear();
      await page.goto(address);
      return transfers().slice(before);
    },
  };
};

/** A page of a site at this address is whole: its fonts come, nothing fails, and nobody else is asked. */
export async function expectWholeUnder(
  address: string,
  path: string,
  { page, watch, visit }: VisitingPage,
): Promise<void> {
  await visit(address + path);
  await page.evaluate(() => document.fonts.ready);
  expectNone(watch.faults());
  const fonts = watch.requested().filter((url) => url.endsWith(".woff2"));
  expect(fonts.length).toBeGreaterThan(0);
  expectNone(watch.requested().filter((url) => !url.startsWith(address)));
}
