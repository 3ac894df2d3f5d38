import type { AsyncDuckDBConnection } from "@duckdb/duckdb-wasm";

/** How long an engine may take to say that it lives. */
const patience = 3_000;

const later = (milliseconds: number): Promise<undefined> =>
  new Promise((done) => {
    setTimeout(done, milliseconds, undefined);
  });

/** Whether an engine still answers: a WebAssembly that failed does not come back. */
export async function isAlive(connection: AsyncDuckDBConnection): Promise<boolean> {
  try {
    const table = await Promise.race([connection.query("SELECT 42"), later(patience)]);
    return Number(table?.getChildAt(0)?.get(0)) === 42;
  } catch {
    return false;
  }
}
