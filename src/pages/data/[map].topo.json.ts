import { readFile } from "node:fs/promises";
import type { APIRoute, GetStaticPaths } from "astro";
import { dataDirectory } from "../../database/build/build.ts";

export const getStaticPaths = (() =>
  ["contract-areas", "london"].map((map) => ({ params: { map } }))) satisfies GetStaticPaths;

/** A map as committed: TopoJSON that the page fetches when a visitor asks where they are. */
export const GET: APIRoute = async ({ params: { map } }) =>
  new Response(await readFile(`${dataDirectory}/${String(map)}.topo.json`), {
    headers: { "content-type": "application/json" },
  });
