import type { APIRoute } from "astro";
import { searchEntries } from "../../site/search/entries.ts";

/** What the search of the site knows: loaded when it is first used. */
export const GET: APIRoute = async () => Response.json(await searchEntries());
