import type { APIRoute } from "astro";
import { listCorrections } from "../../site/changes/told.ts";

/** What was printed on the site and was not right. */
export const GET: APIRoute = async () =>
  new Response(`${JSON.stringify({ corrections: await listCorrections() }, null, 2)}\n`, {
    headers: { "content-type": "application/json" },
  });
