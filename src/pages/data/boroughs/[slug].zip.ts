import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { authorities } from "../../../places/places.ts";
import { boroughArchive } from "../../../site/take/archive.ts";

export const getStaticPaths = (async () =>
  (await authorities()).map((place) => ({
    params: { slug: place.slug },
    props: { place },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** All that the site knows of one authority, to be taken home. */
export const GET: APIRoute<Props> = async ({ props: { place } }) =>
  new Response(await boroughArchive(place), { headers: { "content-type": "application/zip" } });
