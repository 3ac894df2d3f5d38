import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from "@duckdb/duckdb-wasm";
import { EngineError, failing } from "./engine-error.ts";
import { attach, databaseFile, everyConnection, lock } from "./lock.ts";

/** The database, open and locked, with a connection for the site and one for readers. */
export type Started = {
  readonly duckdb: AsyncDuckDB;
  readonly own: AsyncDuckDBConnection;
  readonly readers: AsyncDuckDBConnection;
};

/** @throws EngineError where the browser lets no worker start */
export function startWorker(address: string): Worker {
  try {
    return new Worker(address);
  } catch (error) {
    throw new EngineError("refused", error);
  }
}

/** A worker that cannot be fetched or run says so in an event, never in a promise. */
export const workerFailure = (worker: Worker): Promise<never> =>
  new Promise((_, reject) => {
    worker.addEventListener("error", (event) => {
      reject(new EngineError("refused", event.message || "the worker could not be started"));
    });
  });

async function instantiate(engine: WebAssembly.Module, worker: Worker): Promise<AsyncDuckDB> {
  const duckdb = new AsyncDuckDB(new VoidLogger(), worker);
  worker.postMessage({ compiledEngine: engine });
  // The address goes unused: the worker has the engine already.
  await duckdb.instantiate("").catch(failing("refused"));
  // Decimals as numbers, as Node's engine gives them; whole numbers keep their full width.
  await duckdb.open({ query: { castDecimalToDouble: true } });
  return duckdb;
}

/** Starts the engine in its worker, opens the database for reading and locks both. */
export async function startEngine(
  engine: WebAssembly.Module,
  database: Uint8Array,
  worker: Worker,
): Promise<Started> {
  const duckdb = await instantiate(engine, worker);
  await duckdb.registerFileBuffer(databaseFile, database);
  const own = await duckdb.connect();
  await own.query(attach);
  const readers = await duckdb.connect();
  for (const connection of [own, readers]) {
    for (const statement of everyConnection) await connection.query(statement);
  }
  for (const statement of lock) await own.query(statement);
  return { duckdb, own, readers };
}
