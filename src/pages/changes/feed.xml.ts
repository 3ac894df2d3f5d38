import type { APIRoute } from "astro";
import { london } from "../../places/place.ts";
import { feedOf } from "../../site/changes/feed.ts";

/** What changed in London. */
export const GET: APIRoute = () => feedOf(london);
