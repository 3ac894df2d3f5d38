import type { Download, Progress } from "./download.ts";
import { EngineError, failing } from "./engine-error.ts";
import { isAlive } from "./engine-life.ts";
import { fetchFiles } from "./fetch-files.ts";
import { cancelled } from "./load-error.ts";
import { queryWith } from "./prepared-query.ts";
import type { Query } from "../ask/query.ts";
import { askReaderWith, type AskReader } from "./reader-ask.ts";
import { renew } from "./renew.ts";
import { startEngine, startWorker, workerFailure } from "./start-engine.ts";

/** Where the engine's files are, as the build named them. */
export type EngineAddresses = {
  readonly engine: Download;
  readonly worker: string;
  readonly database: Download;
  /** Which database it is, as it says itself. */
  readonly edition: string;
};

/** The database in the page: for the site's own questions, and for readers'. */
export type Engine = {
  readonly query: Query;
  readonly ask: AskReader;
  /** Whether its worker still answers. */
  readonly isAlive: () => Promise<boolean>;
  /** Ends it: the next call of `openInPage` starts another. */
  readonly end: () => void;
};

type Listener = (progress: Progress) => void;

/** A worker that hangs says nothing, so its start may not take longer. */
const patience = 30_000;

function timeLimit(milliseconds: number): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => {
      reject(new EngineError("silent", `no answer in ${String(milliseconds / 1000)} seconds`));
    }, milliseconds);
  });
}

const whenAborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const stop = (): void => reject(cancelled(signal.reason));
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop);
  });

/** Whether the last start failed: the next takes no worker that the browser keeps. */
let hasFailed = false;

async function openDatabase(
  addresses: EngineAddresses,
  onProgress: Listener,
  signal: AbortSignal,
  onEnd: () => void,
): Promise<Engine> {
  const fetched = fetchFiles(addresses, onProgress, signal);
  // What fails first is said; this is then heard by nobody.
  fetched.catch(() => undefined);
  if (hasFailed) await Promise.race([renew([addresses.worker]), whenAborted(signal)]);
  const worker = startWorker(addresses.worker);
  const ended = workerFailure(worker, addresses.worker);
  const failure = Promise.race([ended, whenAborted(signal)]);
  try {
    const { engine, database } = await Promise.race([fetched, failure]);
    const started = startEngine(
      engine,
      { bytes: database, edition: addresses.edition },
      worker,
    ).catch(failing("refused"));
    const { duckdb, own, readers } = await Promise.race([started, failure, timeLimit(patience)]);
    hasFailed = false;
    const end = (): void => {
      worker.terminate();
      onEnd();
    };
    return {
      query: queryWith(own),
      ask: askReaderWith(duckdb, readers, end, ended),
      isAlive: () => isAlive(readers),
      end,
    };
  } catch (error) {
    worker.terminate();
    hasFailed = true;
    // What fails while it is being stopped fails because of that, whichever is heard of first.
    throw signal.aborted ? cancelled(signal.reason) : error;
  }
}

/** The one load of this page, whoever waits for it. */
type Load = { readonly engine: Promise<Engine>; readonly controller: AbortController };
let load: Load | undefined;
const listeners = new Set<Listener>();

function startLoad(addresses: EngineAddresses): Load {
  const controller = new AbortController();
  const forget = (): void => {
    if (load?.controller === controller) load = undefined;
  };
  const report: Listener = (progress) => {
    for (const listener of listeners) listener(progress);
  };
  const engine = openDatabase(addresses, report, controller.signal, forget);
  engine.catch(forget);
  return { engine, controller };
}

/**
 * Opens the site's database in the page: once, however often it is asked for. After a failure, or
 * when the engine had to be ended, the next call opens it again.
 *
 * @param onProgress told of every piece of the engine and the database that arrives
 * @param signal ends this wait and no other: the load goes on
 * @throws EngineError when the engine cannot be fetched or started here, or was stopped
 */
export async function openInPage(
  addresses: EngineAddresses,
  onProgress: Listener,
  signal?: AbortSignal,
): Promise<Engine> {
  load ??= startLoad(addresses);
  listeners.add(onProgress);
  try {
    return await Promise.race([load.engine, ...(signal ? [whenAborted(signal)] : [])]);
  } finally {
    listeners.delete(onProgress);
  }
}

/** Stops the load for everyone who waits for it. An engine that is there stays. */
export function stopOpening(): void {
  load?.controller.abort();
}
