import type { APIRoute } from "astro";
import { writeCsv } from "../../database/ask/typed-csv.ts";
import { yearColumns } from "../../topics/crime/choose-years/between-years.ts";
import { ask } from "../../database/build/ask.ts";
import { offencesByYear } from "../../topics/crime/choose-years/offences-by-year.ts";

/** Every borough and financial year, small enough to answer a reader's choice of two. */
export const GET: APIRoute = async () =>
  new Response(
    writeCsv(yearColumns, await offencesByYear(ask)),
    { headers: { "content-type": "text/csv; charset=utf-8" } },
  );
