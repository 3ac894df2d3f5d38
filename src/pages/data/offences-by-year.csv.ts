import type { APIRoute } from "astro";
import { toCsv } from "../../database/ask/csv.ts";
import { ask } from "../../database/build/ask.ts";
import { offencesByYear } from "../../topics/crime/choose-years/offences-by-year.ts";

/** Every borough and financial year, small enough to answer a reader's choice of two. */
export const GET: APIRoute = async () =>
  new Response(
    toCsv(["area_name", "slug", "financial_year", "offences", "revision"], await offencesByYear(ask)),
    { headers: { "content-type": "text/csv; charset=utf-8" } },
  );
