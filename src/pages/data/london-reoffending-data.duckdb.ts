import { readFile } from "node:fs/promises";
import type { APIRoute } from "astro";
import { buildDatabase } from "../../database/build/build.ts";

/** Every table in one typed file, for DuckDB on a reader's own machine. */
export const GET: APIRoute = async () =>
  new Response(Uint8Array.from(await readFile(await buildDatabase())), {
    headers: { "content-type": "application/octet-stream" },
  });
