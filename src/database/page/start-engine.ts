import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from "@duckdb/duckdb-wasm";
import { requireScript } from "./download.ts";
import { EngineError, failing } from "./engine-error.ts";
import { dropFiles } from "./fetch-files.ts";
import { askEdition, attach, databaseFile, everyConnection, lock } from "./lock.ts";
import { within } from "./load-file.ts";

/** The database, open and locked, with a connection for the site and one for readers. */
export type Started = {
  readonly duckdb: AsyncDuckDB;
  readonly own: AsyncDuckDBConnection;
  readonly readers: AsyncDuckDBConnection;
};

const ofThisSite = (address: string): string => {
  if (new URL(address, location.href).origin === location.origin) return address;
  throw new Error(`${address} is not of this site.`);
};

/** Where a browser asks who starts a worker, only this file may, and only one of this site. */
const workers = window.trustedTypes?.createPolicy("workers", { createScriptURL: ofThisSite });

/** @throws EngineError where the browser lets no worker start */
export function startWorker(address: string): Worker {
  try {
    // The library's types know no trusted addresses.
    return new Worker((workers?.createScriptURL(address) ?? address) as string);
  } catch (error) {
    throw new EngineError("worker", error);
  }
}

/** How long a host may take to say why it did not send the worker. */
const patience = 10_000;

/** Without a message its script did not come; with a fault of grammar, what came was no script, or a part. */
async function whatFailed(message: string, address: string): Promise<EngineError> {
  if (/SyntaxError/.test(message)) {
    return new EngineError(/'<'/.test(message) ? "page" : "damaged", message);
  }
  if (message) return new EngineError("refused", message);
  try {
    await within(patience, (signal) => requireScript(address, signal));
    return new EngineError("worker", "blocked");
  } catch (error) {
    return error instanceof EngineError ? error : new EngineError("worker", error);
  }
}

/** A worker that cannot be fetched or run says so in an event, never in a promise. */
export function workerFailure(worker: Worker, address: string): Promise<never> {
  const failure = new Promise<never>((_, reject) => {
    worker.addEventListener("error", ({ message }) => {
      void whatFailed(message, address).then(reject);
    });
  });
  // Heard of by whoever waits at that time, which may be nobody.
  failure.catch(() => undefined);
  return failure;
}

async function instantiate(engine: WebAssembly.Module, worker: Worker): Promise<AsyncDuckDB> {
  const duckdb = new AsyncDuckDB(new VoidLogger(), worker);
  worker.postMessage({ compiledEngine: engine });
  // The address goes unused: the worker has the engine already.
  await duckdb.instantiate("").catch(failing("refused"));
  await duckdb.open({});
  return duckdb;
}

/** @throws EngineError where the database is that of another edition, or of another site */
async function requireEdition(own: AsyncDuckDBConnection, edition: string): Promise<void> {
  // What is not this site's may not even have the function.
  const answer = await own.query(askEdition).catch(() => undefined);
  const found = String(answer?.getChildAt(0)?.get(0));
  if (found === edition) return;
  dropFiles();
  throw new EngineError("another", `expected edition ${edition}, found ${found}`);
}

/** Starts the engine in its worker, opens the database for reading and locks both. */
export async function startEngine(
  engine: WebAssembly.Module,
  database: { readonly bytes: Uint8Array; readonly edition: string },
  worker: Worker,
): Promise<Started> {
  const duckdb = await instantiate(engine, worker);
  // The worker takes what it is given: a copy, so that another engine can be started.
  await duckdb.registerFileBuffer(databaseFile, database.bytes.slice());
  const own = await duckdb.connect();
  await own.query(attach).catch((error: unknown) => {
    dropFiles();
    throw new EngineError("damaged", error);
  });
  await requireEdition(own, database.edition);
  const readers = await duckdb.connect();
  // Each question to the worker waits for its answer, so statements go together.
  await readers.query(everyConnection.join(";"));
  await own.query([...everyConnection, ...lock].join(";"));
  return { duckdb, own, readers };
}
