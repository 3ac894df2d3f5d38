import type { BrowserContext, Page } from "playwright-core";

const KILOBIT = 1000 / 8;
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 1600 * KILOBIT,
  uploadThroughput: 750 * KILOBIT,
};
const CPU_SLOWDOWN = 4;

/** The width in which a page is measured as on a phone. */
export const PHONE = { width: 390, height: 844 };

/** Makes a page as slow as on a phone: slow 4G, a CPU four times slower. */
export const slowDown = async (context: BrowserContext, page: Page): Promise<void> => {
  const session = await context.newCDPSession(page);
  await session.send("Network.emulateNetworkConditions", SLOW_4G);
  await session.send("Emulation.setCPUThrottlingRate", { rate: CPU_SLOWDOWN });
};
