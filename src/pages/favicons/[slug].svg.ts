import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { iconOf } from "../../site/icon.ts";
import { london } from "../../places/place.ts";
import { authorities } from "../../places/places.ts";

export const getStaticPaths = (async () =>
  [london, ...(await authorities())].map(({ slug }) => ({
    params: { slug },
    props: { slug },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The icon of a place's pages. */
export const GET: APIRoute<Props> = async ({ props: { slug } }) =>
  new Response(await iconOf(slug), { headers: { "content-type": "image/svg+xml" } });
