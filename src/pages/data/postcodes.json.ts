import { readFile } from "node:fs/promises";
import type { APIRoute } from "astro";
import { dataDirectory } from "../../database/build/build.ts";

/** Every London postcode with authority and ward, as committed. */
export const GET: APIRoute = async () =>
  new Response(await readFile(`${dataDirectory}/postcodes.json`), {
    headers: { "content-type": "application/json" },
  });
