import type { EngineAddresses } from "../database/browser.ts";
import type { Progress } from "../database/download.ts";
import type { Query } from "../database/query.ts";

/** Opens the database; it is given up when the signal says so. */
type Open = (
  addresses: EngineAddresses,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
) => Promise<Query>;

/** The one place that knows how `database/browser.ts` is called. */
const open: Open = async (addresses, onProgress, signal) => {
  const { openInPage } = await import("../database/browser.ts");
  signal.throwIfAborted();
  return openInPage(addresses, onProgress);
};

/** The reader did not want to wait for the database. */
export class Cancelled extends Error {}

export type CompareEngine = {
  /** The database, once it is there. */
  readonly query: () => Query | undefined;
  /** Fetches and starts it, once; a load that is under way is joined. */
  readonly load: () => Promise<Query>;
  readonly cancel: () => void;
  /** What last became of it: nothing while it was never asked for or is there. */
  readonly ended: () => "cancelled" | "failed" | undefined;
};

/** The addresses and sizes that the build wrote into the page. */
function addressesOf({ dataset }: HTMLElement): EngineAddresses {
  const file = (name: string) => ({
    address: dataset[name] ?? "",
    size: Number(dataset[`${name}Size`]),
    unpackedSize: Number(dataset[`${name}UnpackedSize`]),
  });
  return { engine: file("engine"), worker: dataset["worker"] ?? "", database: file("database") };
}

/** A promise that rejects as soon as the signal says so, whatever becomes of the work behind it. */
function unlessCancelled<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const cancelled = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => {
      reject(new Cancelled("The load was cancelled."));
    });
  });
  return Promise.race([work, cancelled]);
}

/**
 * The database behind Compare: fetched when it is needed, given up when the reader says so.
 *
 * @param onProgress told how far the load is, and of its end
 */
export function compareEngine(
  element: HTMLElement,
  onProgress: (progress: Progress | undefined) => void,
): CompareEngine {
  let query: Query | undefined;
  let loading:
    { readonly promise: Promise<Query>; readonly controller: AbortController } | undefined;
  let ended: "cancelled" | "failed" | undefined;

  const start = (): Promise<Query> => {
    const controller = new AbortController();
    const { signal } = controller;
    ended = undefined;
    const report = (progress: Progress): void => {
      if (!signal.aborted) onProgress(progress);
    };
    const addresses = addressesOf(element);
    onProgress({ loaded: 0, total: addresses.engine.size + addresses.database.size });
    const promise = unlessCancelled(open(addresses, report, signal), signal).then(
      (opened) => (query = opened),
      (error: unknown) => {
        ended = error instanceof Cancelled ? "cancelled" : "failed";
        throw error;
      },
    );
    const end = (): void => {
      loading = undefined;
      onProgress(undefined);
    };
    loading = { promise, controller };
    promise.then(end, end);
    return promise;
  };

  return {
    query: () => query,
    load: () => (query ? Promise.resolve(query) : (loading?.promise ?? start())),
    cancel: () => loading?.controller.abort(),
    ended: () => ended,
  };
}
