import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { geoJsonOf, maps, type MapName } from "../../site/take/geojson.ts";

export const getStaticPaths = (() =>
  // Object.keys forgets that the keys of a constant are known.
  (Object.keys(maps) as MapName[]).map((map) => ({
    params: { map },
    props: { map },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** A map for programs that know no TopoJSON, or take it for a map without a reference system. */
export const GET: APIRoute<Props> = async ({ props: { map } }) =>
  new Response(await geoJsonOf(map), { headers: { "content-type": "application/geo+json" } });
