import { download, type Download, type Progress } from "./download.ts";
import { EngineError, failing } from "./engine-error.ts";
import { queryWith } from "./prepared-query.ts";
import type { Query } from "../ask/query.ts";
import { askReaderWith, type AskReader } from "./reader-ask.ts";
import { startEngine, startWorker, workerFailure } from "./start-engine.ts";

/** Where the engine's files are, as the build named them. */
export type EngineAddresses = {
  readonly engine: Download;
  readonly worker: string;
  readonly database: Download;
};

/** The database in the page: for the site's own questions, and for readers'. */
export type Engine = { readonly query: Query; readonly ask: AskReader };

type Listener = (progress: Progress) => void;

/** A worker that hangs says nothing, so its start may not take longer. */
const patience = 45_000;

function timeLimit(milliseconds: number): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => {
      reject(new EngineError("silent", `no answer in ${String(milliseconds / 1000)} seconds`));
    }, milliseconds);
  });
}

/** Adds up what several files report, so that the page shows one figure. */
function addUp(files: readonly Download[], onProgress: Listener): Listener[] {
  const parts: Progress[] = files.map((file) => ({ loaded: 0, total: file.size }));
  return files.map((_, index) => (progress) => {
    parts[index] = progress;
    onProgress({
      loaded: parts.reduce((sum, part) => sum + part.loaded, 0),
      total: parts.reduce((sum, part) => sum + part.total, 0),
    });
  });
}

const supported = (): boolean =>
  typeof WebAssembly === "object" &&
  typeof Worker === "function" &&
  typeof DecompressionStream === "function";

/** Compiles the engine while it arrives. */
const compileEngine = (unpacked: ReadableStream): Promise<WebAssembly.Module> =>
  WebAssembly.compileStreaming(
    new Response(unpacked, { headers: { "content-type": "application/wasm" } }),
  );

const readBytes = async (unpacked: ReadableStream): Promise<Uint8Array> =>
  new Uint8Array(await new Response(unpacked).arrayBuffer());

const whenAborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener("abort", () => {
      reject(new EngineError("cancelled", signal.reason));
    });
  });

async function openDatabase(
  addresses: EngineAddresses,
  onProgress: Listener,
  signal: AbortSignal,
  onEnd: () => void,
): Promise<Engine> {
  if (!supported()) throw new EngineError("unsupported", "WebAssembly is not available");
  const [engineProgress, databaseProgress] = addUp(
    [addresses.engine, addresses.database],
    onProgress,
  );
  const fetched = Promise.all([
    download(addresses.engine, compileEngine, engineProgress ?? onProgress, signal),
    download(addresses.database, readBytes, databaseProgress ?? onProgress, signal),
  ]).catch((error: unknown) =>
    failing(error instanceof WebAssembly.CompileError ? "refused" : "download")(error),
  );
  const worker = startWorker(addresses.worker);
  const failure = Promise.race([workerFailure(worker), whenAborted(signal)]);
  try {
    const [engine, database] = await Promise.race([fetched, failure]);
    const started = startEngine(engine, database, worker).catch(failing("refused"));
    const { duckdb, own, readers } = await Promise.race([started, failure, timeLimit(patience)]);
    const end = (): void => {
      worker.terminate();
      onEnd();
    };
    return { query: queryWith(own), ask: askReaderWith(duckdb, readers, end) };
  } catch (error) {
    worker.terminate();
    // What fails while it is being stopped fails because of that, whichever is heard of first.
    throw signal.aborted ? new EngineError("cancelled", signal.reason) : error;
  }
}

let opening: Promise<Engine> | undefined;
let stopOpening = new AbortController();
const listeners = new Set<Listener>();

/**
 * Opens the site's database in the page: once, however often it is asked for. After a failure, or
 * when the engine had to be ended, the next call opens it again.
 *
 * @param onProgress told of every piece of the engine and the database that arrives
 * @param signal stops the loading, for everyone who waits for it
 * @throws EngineError when the engine cannot be fetched or started here, or was stopped
 */
export function openInPage(
  addresses: EngineAddresses,
  onProgress: Listener,
  signal?: AbortSignal,
): Promise<Engine> {
  listeners.add(onProgress);
  const forget = (): void => {
    opening = undefined;
    stopOpening = new AbortController();
  };
  opening ??= openDatabase(
    addresses,
    (progress) => {
      for (const listener of listeners) listener(progress);
    },
    stopOpening.signal,
    forget,
  )
    .catch((error: unknown) => {
      forget();
      throw error;
    })
    .finally(() => {
      listeners.clear();
    });
  signal?.addEventListener("abort", () => {
    stopOpening.abort();
  });
  return opening;
}
