import { readFile } from "node:fs/promises";
import type { APIRoute } from "astro";
import { dataDirectory } from "../../database/build/build.ts";

/** The catalogue as a Frictionless Data Package. */
export const GET: APIRoute = async () =>
  new Response(await readFile(`${dataDirectory}/datapackage.json`), {
    headers: { "content-type": "application/json" },
  });
