import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";

let engine: Promise<DuckDBInstance> | undefined;

/**
 * A connection to the one engine in memory that a process has: to start and end an engine takes longer
 * than most questions. What is made must be temporary, so that it is this connection's own and goes
 * when that is closed. Nothing is fetched, and of a file nothing is remembered.
 */
export async function connectInMemory(): Promise<DuckDBConnection> {
  engine ??= DuckDBInstance.create(":memory:", {
    threads: "2",
    autoinstall_known_extensions: "false",
    enable_external_file_cache: "false",
  });
  return (await engine).connect();
}
