import type { APIRoute } from "astro";
import pngToIco from "png-to-ico";
import sharp from "sharp";
import { iconOf } from "../site/icon.ts";
import { london } from "../places/place.ts";

/** Where programs look for a site's icon that read no page. */
export const GET: APIRoute = async () => {
  const icon = Buffer.from(await iconOf(london.slug));
  const images = [16, 32, 48].map((size) =>
    sharp(icon, { density: 300 }).resize(size, size).png({ compressionLevel: 9 }).toBuffer(),
  );
  const file = await pngToIco(await Promise.all(images));
  return new Response(new Uint8Array(file), { headers: { "content-type": "image/x-icon" } });
};
