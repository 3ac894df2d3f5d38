import { readFile } from "node:fs/promises";
import type { APIRoute } from "astro";
import { dataDirectory } from "../../database/build/build.ts";

/** The editions that were taken, and what each changed. */
export const GET: APIRoute = async () =>
  new Response(await readFile(`${dataDirectory}/changes.json`), {
    headers: { "content-type": "application/json" },
  });
