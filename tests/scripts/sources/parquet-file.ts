import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";

async function writeParquet(sql: string): Promise<Buffer> {
  const directory = await mkdtemp(join(tmpdir(), "parquet-"));
  const path = join(directory, "rows.parquet");
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  try {
    await connection.run(`COPY (${sql}) TO '${path}' (FORMAT parquet)`);
    return await readFile(path);
  } finally {
    connection.closeSync();
    instance.closeSync();
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
