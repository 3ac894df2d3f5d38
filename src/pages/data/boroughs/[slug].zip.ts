import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { authorityPaths } from "../../../places/places.ts";
import { boroughArchive } from "../../../site/take/archive.ts";

export const getStaticPaths = authorityPaths satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** All that the site knows of one authority, to be taken home. */
export const GET: APIRoute<Props> = async ({ props: { place } }) =>
  new Response(await boroughArchive(place), { headers: { "content-type": "application/zip" } });
