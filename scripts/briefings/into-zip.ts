import { unzipSync } from "fflate";
import { packFolder } from "../../src/database/build/zip.ts";
import { formatBytes } from "../../src/words/numbers.ts";

const line = (slug: string): string => `${slug}-briefing.pdf: the briefing on two pages\n`;

/** An authority's ZIP with its briefing in it, which its README names; the same again if it was there. */
export function withBriefing(zip: Uint8Array, slug: string, pdf: Uint8Array): Uint8Array {
  const files = new Map<string, string | Uint8Array>(
    Object.entries(unzipSync(zip)).map(([name, file]) => [name.slice(slug.length + 1), file]),
  );
  const readme = files.get("README.txt");
  if (!(readme instanceof Uint8Array)) throw new Error(`The ZIP of ${slug} has no README.`);
  const text = new TextDecoder().decode(readme).replace(line(slug), "");
  files.set("README.txt", text + line(slug));
  files.set(`${slug}-briefing.pdf`, pdf);
  return packFolder(slug, files);
}

/** A page with the new size of an authority's ZIP. */
export const withZipSize = (html: string, slug: string, bytes: number): string =>
  html.replaceAll(
    new RegExp(`(<span data-zip-size="${slug}"[^>]*>)[^<]*(</span>)`, "g"),
    (_, start: string, end: string) => start + formatBytes(bytes) + end,
  );
