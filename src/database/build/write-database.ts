/**
 * A process of its own that writes one DuckDB file: `node write-database.ts FILE < statements.json`.
 * The engine is the page's, which runs alike on every machine; what else a file would hold of this
 * run, the time and random numbers that lie in unused bytes, is held still. So the same statements
 * and tables give the same file, byte for byte.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";

/** What is to be written. */
export type Written = {
  /** Where the file that a statement reads by name lies. */
  readonly files: Readonly<Record<string, string>>;
  readonly statements: readonly string[];
};

const holdStill = (): void => {
  const noRandom = <T extends ArrayBufferView | null>(array: T): T => {
    if (array) new Uint8Array(array.buffer, array.byteOffset, array.byteLength).fill(0);
    return array;
  };
  Date.now = () => 0;
  performance.now = () => 0;
  crypto.getRandomValues = noRandom;
  // The engine knows its program's name, which is another one in another folder.
  process.argv[1] = "write-database";
};

async function write(path: string, { files, statements }: Written): Promise<void> {
  holdStill();
  // Only now: what it needs of the clock it takes when it is loaded.
  const { createDuckDB, NODE_RUNTIME, VoidLogger } = await import("@duckdb/duckdb-wasm/blocking");
  const directory = dirname(createRequire(import.meta.url).resolve("@duckdb/duckdb-wasm"));
  const bundle = (name: string) => ({
    mainModule: join(directory, `duckdb-${name}.wasm`),
    mainWorker: "",
  });
  const bundles = { mvp: bundle("mvp"), eh: bundle("eh") };
  const engine = await createDuckDB(bundles, new VoidLogger(), NODE_RUNTIME);
  await engine.instantiate(() => undefined);
  engine.open({});
  const connection = engine.connect();
  connection.query(`ATTACH '${path}' AS site`);
  connection.query("USE site");
  for (const [name, file] of Object.entries(files)) {
    engine.registerFileBuffer(name, new Uint8Array(readFileSync(file)));
  }
  for (const statement of statements) connection.query(statement);
  for (const statement of ["CHECKPOINT site", "USE memory", "DETACH site"]) {
    connection.query(statement);
  }
}

const [, , path] = process.argv;
if (path === undefined) throw new Error("Say which file to write.");
const asked: Written = JSON.parse(await text(process.stdin));
await write(path, asked);
