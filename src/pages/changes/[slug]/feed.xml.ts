import type { APIRoute, GetStaticPaths } from "astro";
import type { Place } from "../../../places/place.ts";
import { authorityPaths } from "../../../places/places.ts";
import { feedOf } from "../../../site/changes/feed.ts";

export const getStaticPaths = authorityPaths satisfies GetStaticPaths;

/** What changed in one authority. */
export const GET: APIRoute<{ place: Place }> = ({ props }) => feedOf(props.place);
