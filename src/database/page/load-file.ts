/**
 * Does something that may take only so long.
 *
 * @param patience milliseconds until its signal says that it took too long
 */
export async function within<T>(
  patience: number,
  act: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const timer = setTimeout(() => {
    controller.abort(new DOMException("It took too long.", "TimeoutError"));
  }, patience);
  try {
    return await act(controller.signal);
  } finally {
    clearTimeout(timer);
  }
}

/** How long a file may take to come, tries and all. */
const patience = 30_000;

/** What fetches a file. */
export type AskForFile = (address: string, options: RequestInit) => Promise<Response>;

/**
 * Loads a file of this site. Where it does not come, or is not what it should be, it is asked for once
 * more past the browser's cache, which may keep a fault as long as the file.
 *
 * @param read makes of the answer what is wanted, and throws where another thing came
 * @param ask what fetches it, where that is not the browser's own way
 * @throws Error where it does not come, the site answers that it has none, or it cannot be read
 */
export function loadFile<T>(
  address: string,
  read: (answer: Response) => Promise<T>,
  ask: AskForFile = fetch,
): Promise<T> {
  return within(patience, async (signal) => {
    const load = async (cache: RequestCache): Promise<T> => {
      const answer = await ask(address, { cache, signal });
      if (!answer.ok) throw new Error(`${address} answered ${String(answer.status)}.`);
      return read(answer);
    };
    return load("default").catch((error: unknown) => {
      if (signal.aborted) throw error;
      return load("reload");
    });
  });
}

/**
 * Loads a file of JSON that the site's build wrote.
 *
 * @param fits tells it from anything else that may come in its place
 */
export function loadJson<T>(
  address: string,
  fits: (value: unknown) => value is T,
  ask?: AskForFile,
): Promise<T> {
  const read = async (answer: Response): Promise<T> => {
    const value: unknown = await answer.json();
    if (!fits(value)) throw new Error(`${address} holds something else.`);
    return value;
  };
  return loadFile(address, read, ask);
}

/** Whether a value is an object in which something stands under each of these names. */
export const hasAll = (value: unknown, ...names: readonly string[]): value is object =>
  typeof value === "object" && value !== null && names.every((name) => name in value);
