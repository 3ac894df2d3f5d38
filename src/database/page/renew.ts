import { within } from "./load-file.ts";

/** How long a host may take to send the files. */
const patience = 30_000;

/**
 * Fetches files past the browser's cache, so that it keeps what the host sends now: it may have been
 * told to keep a fault as long as the file. One that does not come is left as it is.
 */
export async function renew(addresses: readonly string[]): Promise<void> {
  await within(patience, (signal) => {
    const fetchAnew = async (address: string): Promise<void> => {
      await (await fetch(address, { cache: "reload", signal })).arrayBuffer();
    };
    return Promise.allSettled(addresses.map(fetchAnew));
  });
}

/** Renews every script that this page has asked for, whichever of them the fault is in. */
export async function renewScripts(): Promise<void> {
  const fetched = performance.getEntriesByType("resource").map(({ name }) => name);
  await renew([...new Set(fetched.filter((address) => address.endsWith(".js")))]);
}
