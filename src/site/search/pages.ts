import type { SearchEntry } from "./entry.ts";

const sources = import.meta.glob<string>("../../pages/**/*.astro", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** An attribute of a page's frame, as it stands there. Nothing where it is worked out. */
const attribute = (source: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]+)"`).exec(source.slice(source.indexOf("<Page")))?.[1];

/** The pages that say in words of their own what they are about, asked of themselves. */
export const pageEntries: readonly SearchEntry[] = Object.entries(sources).flatMap(
  ([file, source]) => {
    const path = /\/pages\/(.*?)(?:index)?\.astro$/.exec(file)?.[1];
    if (path === undefined || path.includes("[") || path === "404") return [];
    const title = attribute(source, "title");
    const words = attribute(source, "description");
    if (title === undefined || words === undefined) return [];
    return { kind: "Page", title, words, path: `/${path}${path.endsWith("/") ? "" : "/"}` };
  },
);
