import { EngineError } from "./engine-error.ts";
import { renew } from "./renew.ts";

/** How long a part of the page may take to come. */
const patience = 30_000;

/** Whether a part failed: the browser may keep the fault, in its script or in one that it needs. */
let hasFailed = false;

/**
 * Waits for a part of the page that is fetched when it is needed.
 *
 * @param signal ends the wait
 * @throws EngineError when it does not come: a browser asks for it no second time until the page is
 *   loaded again
 */
export async function bring<T>(part: Promise<T>, signal?: AbortSignal): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new EngineError("module", `nothing in ${String(patience / 1000)} seconds`));
    }, patience);
    const stop = (): void => {
      reject(new EngineError("cancelled", signal?.reason));
    };
    if (signal?.aborted) stop();
    signal?.addEventListener("abort", stop);
  });
  try {
    return await Promise.race([part, late]);
  } catch (error) {
    const failure = error instanceof EngineError ? error : new EngineError("module", error);
    hasFailed ||= failure.kind === "module";
    throw failure;
  } finally {
    clearTimeout(timer);
  }
}

/** Whether only loading the page again can bring what did not come. */
export const needsReload = (error: unknown): boolean =>
  error instanceof EngineError && (error.kind === "module" || error.kind === "gone");

/** Loads the page again; where a part failed, with all scripts as the host sends them now. */
export async function reload(): Promise<void> {
  const fetched = performance.getEntriesByType("resource").map(({ name }) => name);
  const scripts = new Set(fetched.filter((address) => address.endsWith(".js")));
  if (hasFailed) await renew([...scripts]);
  window.location.reload();
}
