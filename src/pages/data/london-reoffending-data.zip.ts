import type { APIRoute } from "astro";
import { wholeArchive } from "../../site/take/archive.ts";

/** Everything at once. */
export const GET: APIRoute = async () =>
  new Response(await wholeArchive(), { headers: { "content-type": "application/zip" } });
