import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import sharp from "sharp";
import { lightColour } from "../charts/picture/light-colours.ts";
import { iconOf } from "../site/icon.ts";
import { london } from "../places/place.ts";

export const getStaticPaths = (() =>
  [
    ["apple-touch-icon", 180],
    ["icon-192", 192],
    ["icon-512", 512],
  ].map(([icon, size]) => ({
    params: { icon: String(icon) },
    props: { size: Number(size) },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The site's icon for home screens, on paper: they round its corners and show nothing through. */
export const GET: APIRoute<Props> = async ({ props: { size } }) => {
  const edge = Math.round(size / 10);
  const icon = await sharp(Buffer.from(await iconOf(london.slug)), { density: 900 })
    .resize(size - 2 * edge, size - 2 * edge)
    .extend({ top: edge, bottom: edge, left: edge, right: edge, background: lightColour("paper") })
    .flatten({ background: lightColour("paper") })
    .png({ compressionLevel: 9 })
    .toBuffer();
  return new Response(new Uint8Array(icon), { headers: { "content-type": "image/png" } });
};
