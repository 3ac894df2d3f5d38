/** How long a host may take to send the files. */
const patience = 30_000;

/**
 * Fetches files past the browser's cache, so that it keeps what the host sends now: it may have been
 * told to keep a fault as long as the file. One that does not come is left as it is.
 */
export async function renew(addresses: readonly string[]): Promise<void> {
  const signal = AbortSignal.timeout(patience);
  const fetchAnew = async (address: string): Promise<void> => {
    await (await fetch(address, { cache: "reload", signal })).arrayBuffer();
  };
  await Promise.allSettled(addresses.map(fetchAnew));
}
