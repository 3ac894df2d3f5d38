import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { databaseName } from "../ask/database-file.ts";
import { buildDatabase, fingerprint } from "./build.ts";
import { readBytesIfThere } from "./read-if-there.ts";
import { writeShared } from "./write-whole.ts";
import workerPrelude from "../page/worker-prelude.js?raw";

const compress = promisify(gzip);
const cache = join(process.cwd(), ".cache");

/** A file that the page's database engine fetches, under a name that changes with what it holds. */
export type EngineFile = {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What pages say of its size: the same in every build. */
  readonly size: number;
  /** Size once unpacked: a host may unpack on the way. */
  readonly unpackedSize: number;
};

export type EngineFiles = {
  readonly engine: EngineFile;
  readonly worker: EngineFile;
  readonly database: EngineFile;
  /** What the database says of itself, so that no other is taken for it. */
  readonly edition: string;
};

const hashOf = (bytes: Uint8Array): string =>
  createHash("sha256").update(bytes).digest("hex").slice(0, 12);

const engineDirectory = dirname(createRequire(import.meta.url).resolve("@duckdb/duckdb-wasm"));

/** Where the file cannot be made the same, as outside Linux, it is some bytes longer or shorter each time. */
const roughly = (bytes: number): number => Math.ceil(bytes / 1e5) * 1e5;

/** Compressed once and kept under its hash: the engine takes seconds and rarely changes. */
async function compressed(path: string, hash: string): Promise<Uint8Array<ArrayBuffer>> {
  const kept = join(cache, `${hash}.gz`);
  const known = await readBytesIfThere(kept);
  if (known) return Uint8Array.from(known);
  const packed = await compress(await readFile(path), { level: 9 });
  await writeShared(kept, packed);
  return Uint8Array.from(packed);
}

async function packedFile(path: string, name: (hash: string) => string): Promise<EngineFile> {
  const original = await readFile(path);
  const hash = hashOf(original);
  const bytes = await compressed(path, hash);
  return {
    name: `${name(hash)}.gz`,
    type: "application/gzip",
    bytes,
    size: bytes.length,
    unpackedSize: original.length,
  };
}

async function workerFile(): Promise<EngineFile> {
  const source = await readFile(join(engineDirectory, "duckdb-browser-eh.worker.js"), "utf8");
  // The source map is not shipped: a browser's tools would look for it in vain.
  const duckdb = source.replace(/\n?\/\/# sourceMappingURL=.*\s*$/, "\n");
  const bytes = new TextEncoder().encode(`${workerPrelude}${duckdb}`);
  return {
    name: `duckdb-browser-eh.${hashOf(bytes)}.worker.js`,
    type: "text/javascript",
    bytes,
    size: bytes.length,
    unpackedSize: bytes.length,
  };
}

async function makeFiles(): Promise<EngineFiles> {
  const tables = await fingerprint();
  const [engine, worker, database] = await Promise.all([
    packedFile(join(engineDirectory, "duckdb-eh.wasm"), (hash) => `duckdb-eh.${hash}.wasm`),
    workerFile(),
    packedFile(await buildDatabase(), () => databaseName.replace(/duckdb$/, `${tables}.duckdb`)),
  ]);
  return {
    engine,
    worker,
    database: { ...database, size: roughly(database.size) },
    edition: tables,
  };
}

let made: Promise<EngineFiles> | undefined;

/** The engine, its worker and the database, ready to be written below `/engine/`. */
export const engineFiles = (): Promise<EngineFiles> => (made ??= makeFiles());
