import type { BrowserContextOptions } from "playwright-core";
import { type Transfer, watchWire } from "../../../scripts/browser/wire.ts";
import { desktop, type OpenedPage } from "./browser.ts";

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
