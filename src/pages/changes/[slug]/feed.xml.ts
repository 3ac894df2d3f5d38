import type { APIRoute, GetStaticPaths } from "astro";
import type { Place } from "../../../places/place.ts";
import { authorities } from "../../../places/places.ts";
import { feedOf } from "../../../site/changes/feed.ts";

export const getStaticPaths = (async () =>
  (await authorities()).map((place) => ({
    params: { slug: place.slug },
    props: { place },
  }))) satisfies GetStaticPaths;

/** What changed in one authority. */
export const GET: APIRoute<{ place: Place }> = ({ props }) => feedOf(props.place);
