import type { APIRoute } from "astro";
import { wholeAddress } from "../places/links.ts";
import { settings } from "../site/settings.ts";

/** Everything may be read by everyone; a map of the site only where the site knows its address. */
export const GET: APIRoute = () => {
  const map =
    settings.address === undefined ? "" : `\nSitemap: ${wholeAddress("/sitemap-index.xml")}\n`;
  return new Response(`User-agent: *\nAllow: /\n${map}`, {
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
};
