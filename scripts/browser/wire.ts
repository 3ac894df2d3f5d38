import type { Page } from "playwright-core";

export type Transfer = { url: string; type: string; bytes: number };

/** Notes what a page takes over the wire, headers and all, as the browser counts it. */
export const watchWire = async (page: Page): Promise<() => Transfer[]> => {
  const session = await page.context().newCDPSession(page);
  const transfers = new Map<string, Transfer>();
  session.on("Network.responseReceived", ({ requestId, type, response }) => {
    transfers.set(requestId, { url: response.url, type, bytes: 0 });
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const transfer = transfers.get(requestId);
    if (transfer) transfer.bytes = encodedDataLength;
  });
  await session.send("Network.enable");
  return () => [...transfers.values()].filter(({ url }) => url.startsWith("http"));
};
