import { EngineError, failing } from "./engine-error.ts";

/** How long a part of the page may take to come. */
const patience = 30_000;

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
    return await Promise.race([part.catch(failing("module")), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Whether only loading the page again can bring what did not come. */
export const needsReload = (error: unknown): boolean =>
  error instanceof EngineError && (error.kind === "module" || error.kind === "gone");
