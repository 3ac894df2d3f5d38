import type { Progress } from "../../database/page/download.ts";
import { bringEngine } from "../../database/page/bring-engine.ts";
import { cancelled, LoadError } from "../../database/page/load-error.ts";
import type { Query } from "../../database/ask/query.ts";
import { engineAddresses } from "../../database/page/engine-addresses.ts";

export type CompareEngine = {
  /** The database, once it is there. */
  readonly query: () => Query | undefined;
  /** Fetches and starts it, once; a load that is under way is joined. */
  readonly load: () => Promise<Query>;
  readonly cancel: () => void;
};

/** Whether the reader did not want to wait for the database. */
export const wasCancelled = (error: unknown): boolean =>
  error instanceof LoadError && error.kind === "cancelled";

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

  const start = (): Promise<Query> => {
    const controller = new AbortController();
    const { signal } = controller;
    const report = (progress: Progress): void => {
      if (!signal.aborted) onProgress(progress);
    };
    const addresses = engineAddresses(element);
    onProgress({ loaded: 0, total: addresses.engine.size + addresses.database.size });
    const promise = bringEngine(signal)
      .then(({ openInPage, stopOpening }) => {
        if (signal.aborted) throw cancelled(signal.reason);
        signal.addEventListener("abort", stopOpening);
        return openInPage(addresses, report, signal);
      })
      .then((opened) => (query = opened.query));
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
  };
}
