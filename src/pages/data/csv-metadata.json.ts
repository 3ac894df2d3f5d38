import type { APIRoute } from "astro";
import { allCopies } from "../../database/build/catalogue.ts";
import { describeTables } from "../../datasets/csvw.ts";
import { datasets } from "../../datasets/index.ts";

/** All tables together, and which of their columns name a row of another, as CSV on the Web. */
export const GET: APIRoute = async () =>
  new Response(`${JSON.stringify(describeTables(datasets, await allCopies()), null, 2)}\n`, {
    headers: { "content-type": "application/json" },
  });
