import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { query } from "../../database/build/node.ts";
import { authorities } from "../../places/places.ts";
import { london } from "../../places/place.ts";

export const getStaticPaths = (async () =>
  [london, ...(await authorities())].map(({ slug }) => ({
    params: { slug },
    props: { slug },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The tile grid as an icon, the page's own tile lit. Icons stand on any browser's colours. */
export const GET: APIRoute<Props> = async ({ props: { slug } }) => {
  const tiles = await query(
    'SELECT areas.slug, "column" AS x, "row" AS y FROM tiles JOIN areas USING (area_code) ORDER BY y, x',
  );
  const squares = tiles.map((tile) => {
    const lit = tile["slug"] === slug;
    const [x, y] = [Number(tile["x"]) * 4, Number(tile["y"]) * 4 + 2];
    return `<rect x="${lit ? x - 1 : x}" y="${lit ? y - 1 : y}" width="${lit ? 6 : 3.4}" height="${lit ? 6 : 3.4}" fill="${lit ? "#f46a25" : "#8d9aa6"}"/>`;
  });
  return new Response(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${squares.join("")}</svg>`,
    { headers: { "content-type": "image/svg+xml" } },
  );
};
