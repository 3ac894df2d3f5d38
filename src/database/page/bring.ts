import { cancelled, LoadError } from "./load-error.ts";
import { keepPress, type Press } from "./press-again.ts";
import { renewScripts } from "./renew.ts";

/** How long a part of the page may take to come, tries and all. */
const patience = 30_000;

const missing = (cause: unknown): LoadError =>
  new LoadError(
    "module",
    "A part of this page did not come: the connection failed, or something blocked it.",
    cause,
  );

/** Loads a script, and makes sure that it gives something: one that was cut can be a script as well. */
async function loadWhole<T extends object>(load: () => Promise<T | undefined>): Promise<T> {
  const part = await load();
  if (part && Object.values(part).some((given) => given !== undefined)) return part;
  throw new Error("The script gives nothing.");
}

/**
 * Waits for a part of the page that is fetched when it is needed. One that fails is asked for once more
 * past the browser's cache, which may keep the fault, in its script or in one that it needs.
 *
 * @param load imports the part
 * @param signal ends the wait
 * @throws LoadError when it does not come: not every browser asks for it again before the page is
 *   loaded anew
 */
export async function bring<T extends object>(
  load: () => Promise<T | undefined>,
  signal?: AbortSignal,
): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(missing(`nothing in ${String(patience / 1000)} seconds`));
    }, patience);
    const stop = (): void => {
      reject(cancelled(signal?.reason));
    };
    if (signal?.aborted) stop();
    signal?.addEventListener("abort", stop);
  });
  const loadAnew = async (error: unknown): Promise<T> => {
    if (isOver) throw error;
    await renewScripts();
    return loadWhole(load);
  };
  try {
    return await Promise.race([loadWhole(load).catch(loadAnew), late]);
  } catch (error) {
    throw error instanceof LoadError ? error : missing(error);
  } finally {
    isOver = true;
    clearTimeout(timer);
  }
}

/** Whether only loading the page again can bring what did not come. */
export const needsReload = (error: unknown): boolean =>
  error instanceof LoadError && (error.kind === "module" || error.kind === "gone");

/**
 * Loads the page again, with all scripts as the host sends them now.
 *
 * @param press what was pressed, which is pressed once more when the page is there again
 */
export async function reload(press?: Press): Promise<void> {
  await renewScripts();
  if (press) keepPress(press);
  window.location.reload();
}
