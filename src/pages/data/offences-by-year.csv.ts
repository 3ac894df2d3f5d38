import type { APIRoute } from "astro";
import sql from "../../topics/crime/choose-years/offences-by-year.sql?raw";
import { toCsv } from "../../database/ask/csv.ts";
import { query } from "../../database/build/node.ts";

/** Every borough and financial year, small enough to answer a reader's choice of two. */
export const GET: APIRoute = async () =>
  new Response(toCsv(["area_name", "slug", "financial_year", "offences"], await query(sql)), {
    headers: { "content-type": "text/csv; charset=utf-8" },
  });
