import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { parseHTML } from "linkedom";
import { proseOf } from "./prose.ts";
import { readingAge, type ReadingAge } from "./reading-age.ts";

export type PageAge = ReadingAge & { readonly path: string; readonly prose: readonly string[] };

/** The reading age of every page of a built site but the charts by themselves, highest first. */
export function pageAges(directory: string): readonly PageAge[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".html"))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file, path: relative(directory, file).split(sep).join("/") }))
    .filter(({ path }) => !path.startsWith("embed/"))
    .map(({ file, path }) => {
      const prose = proseOf(parseHTML(readFileSync(file, "utf8")).document);
      return { path: `/${path.replace(/index\.html$/, "")}`, prose, ...readingAge(prose) };
    })
    .toSorted((a, b) => b.age - a.age || a.path.localeCompare(b.path));
}
