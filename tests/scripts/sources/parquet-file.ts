import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connectInMemory } from "../../../src/database/build/connect-in-memory.ts";

async function writeParquet(sql: string): Promise<Buffer> {
  const directory = await mkdtemp(join(tmpdir(), "parquet-"));
  const path = join(directory, "rows.parquet");
  const connection = await connectInMemory();
  try {
    await connection.run(`COPY (${sql}) TO '${path}' (FORMAT parquet)`);
    return await readFile(path);
  } finally {
    connection.closeSync();
    await rm(directory, { recursive: true });
  }
}

const made = new Map<string, Promise<Buffer>>();

/** A Parquet file of the rows that a question gives: written once, however many tests put it down. */
export function makeParquet(sql: string): Promise<Buffer> {
  const file = made.get(sql) ?? writeParquet(sql);
  made.set(sql, file);
  return file;
}
