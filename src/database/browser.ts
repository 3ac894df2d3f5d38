import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from "@duckdb/duckdb-wasm";
import { download, type Download, type Progress } from "./download.ts";
import { EngineError, type EngineFailure } from "./engine-error.ts";
import { databaseFile, openAndLock } from "./lock.ts";
import { numberParameters } from "./parameters.ts";
import { plainRows } from "./plain-rows.ts";
import { QueryError, type Query } from "./query.ts";

/** Where the engine's files are, as the build named them. */
export type EngineAddresses = {
  readonly engine: Download;
  readonly worker: string;
  readonly database: Download;
};

type Listener = (progress: Progress) => void;

/** A refused blob: address leaves the engine waiting without a word, so nothing may take longer. */
const patience = 45_000;

function failing(kind: EngineFailure): (cause: unknown) => never {
  return (cause) => {
    throw cause instanceof EngineError ? cause : new EngineError(kind, cause);
  };
}

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

/** A worker that cannot be fetched or run says so in an event, never in a promise. */
const workerFailure = (worker: Worker): Promise<never> =>
  new Promise((_, reject) => {
    worker.addEventListener("error", (event) => {
      reject(new EngineError("refused", event.message || "the worker could not be started"));
    });
  });

async function startEngine(engine: Blob, worker: Worker): Promise<AsyncDuckDB> {
  const duckdb = new AsyncDuckDB(new VoidLogger(), worker);
  const address = URL.createObjectURL(engine);
  try {
    await duckdb.instantiate(address).catch(failing("refused"));
    // Decimals as numbers, as Node's engine gives them; whole numbers keep their full width.
    await duckdb.open({ query: { castDecimalToDouble: true } });
    return duckdb;
  } finally {
    URL.revokeObjectURL(address);
  }
}

function startWorker(address: string): Worker {
  try {
    return new Worker(address);
  } catch (error) {
    throw new EngineError("refused", error);
  }
}

async function openDatabase(addresses: EngineAddresses, onProgress: Listener): Promise<Query> {
  if (!supported()) throw new EngineError("unsupported", "WebAssembly is not available");
  const [engineProgress, databaseProgress] = addUp(
    [addresses.engine, addresses.database],
    onProgress,
  );
  const fetched = Promise.all([
    download(addresses.engine, "application/wasm", engineProgress ?? onProgress),
    download(addresses.database, "application/octet-stream", databaseProgress ?? onProgress),
  ]).catch(failing("download"));
  const worker = startWorker(addresses.worker);
  try {
    const failure = workerFailure(worker);
    const [engine, database] = await Promise.race([fetched, failure]);
    const open = async (): Promise<Query> => {
      const duckdb = await startEngine(engine, worker);
      await duckdb.registerFileBuffer(databaseFile, new Uint8Array(await database.arrayBuffer()));
      const connection = await duckdb.connect();
      for (const statement of openAndLock) await connection.query(statement);
      return queryWith(connection);
    };
    return await Promise.race([open().catch(failing("refused")), failure, timeLimit(patience)]);
  } catch (error) {
    worker.terminate();
    throw error;
  }
}

type Statement = Awaited<ReturnType<AsyncDuckDBConnection["prepare"]>>;

/** How many questions stay prepared: asked again with other values, they need no planning. */
const mostPrepared = 8;

function queryWith(connection: AsyncDuckDBConnection): Query {
  const prepared = new Map<string, Promise<Statement>>();
  const prepare = (sql: string): Promise<Statement> => {
    const statement = prepared.get(sql) ?? connection.prepare(sql);
    prepared.delete(sql);
    prepared.set(sql, statement);
    statement.catch(() => prepared.delete(sql));
    const [oldest] = prepared.keys();
    if (prepared.size > mostPrepared && oldest !== undefined) {
      void prepared
        .get(oldest)
        ?.then((unused) => unused.close())
        .catch(() => undefined);
      prepared.delete(oldest);
    }
    return statement;
  };
  return async (sql, parameters = {}) => {
    try {
      const numbered = numberParameters(sql, parameters);
      if (numbered.values.length === 0) return plainRows(await connection.query(numbered.sql));
      const statement = await prepare(numbered.sql);
      return plainRows(await statement.query(...numbered.values));
    } catch (error) {
      throw new QueryError(sql, error);
    }
  };
}

let opening: Promise<Query> | undefined;
const listeners = new Set<Listener>();

/**
 * Opens the site's database in the page: once, however often it is asked for. After a failure the
 * next call tries again.
 *
 * @param onProgress told of every piece of the engine and the database that arrives
 * @returns the same `query` as at build time
 * @throws EngineError when the engine cannot be fetched or started here
 */
export function openInPage(addresses: EngineAddresses, onProgress: Listener): Promise<Query> {
  listeners.add(onProgress);
  opening ??= openDatabase(addresses, (progress) => {
    for (const listener of listeners) listener(progress);
  })
    .catch((error: unknown) => {
      opening = undefined;
      throw error;
    })
    .finally(() => {
      listeners.clear();
    });
  return opening;
}
