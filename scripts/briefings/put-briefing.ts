import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { named } from "../../src/database/build/file-error.ts";
import { writeWhole } from "../../src/database/build/write-whole.ts";
import { withBriefing, withZipSize } from "./into-zip.ts";
import { withPdfLink } from "./pdf-link.ts";

/**
 * Puts an authority's briefing into a built site: by itself, in its ZIP, and linked from its pages, which
 * say the sizes. Put in again, it takes the place of the one of before.
 *
 * @param base the path prefix that the site was built for
 * @throws FileError naming the file that cannot be read or written; no file is there in part then, and no
 *   page leads to one that is not there
 */
export async function putBriefing(
  site: string,
  base: string,
  slug: string,
  pdf: Uint8Array,
): Promise<void> {
  const read = (path: string) => named(join(site, path), readFile(join(site, path)));
  const zipPath = join("data", "boroughs", `${slug}.zip`);
  const zip = withBriefing(await read(zipPath), slug, pdf);
  const address = `${base}boroughs/${slug}/briefing.pdf`;
  const link = (html: string) => withPdfLink(html, address, pdf.length);
  const say = (html: string) => withZipSize(html, slug, zip.length);
  const pages: readonly (readonly [string, (html: string) => string])[] = [
    [join("boroughs", slug), (html) => say(link(html))],
    [join("boroughs", slug, "briefing"), link],
    ["data", say],
  ];
  await writeWhole(join(site, "boroughs", slug, "briefing.pdf"), pdf);
  await writeWhole(join(site, zipPath), zip);
  for (const [page, change] of pages) {
    const path = join(page, "index.html");
    await writeWhole(join(site, path), change((await read(path)).toString("utf8")));
  }
}
