import type { APIRoute } from "astro";
import { describeTables } from "../../datasets/csvw.ts";
import { datasets } from "../../datasets/index.ts";

/** All tables together, and which of their columns name a row of another, as CSV on the Web. */
export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(describeTables(datasets), null, 2)}\n`, {
    headers: { "content-type": "application/json" },
  });
