import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { parseHTML } from "linkedom";
import { inject } from "vitest";

/** Path of every file of a built site. */
export const listFiles = (directory: string): string[] =>
  readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)))
    .map((file) => file.split(sep).join("/"));

/** Path of every page of a built site, as a visitor asks for it: "", "crime/", "404.html". */
export const listPages = (directory: string): string[] =>
  listFiles(directory)
    .filter((file) => file.endsWith(".html"))
    .map((file) => file.replace(/(^|\/)index\.html$/, "$1"))
    .toSorted();

const isEmbedded = (path: string): boolean => path.startsWith("embed/");
const allPages = listPages(inject("siteDirectory"));

/** The pages of the site itself. */
export const sitePages = allPages.filter((path) => !isEmbedded(path));

/** Charts by themselves, for other people's pages. */
export const embedPages = allPages.filter(isEmbedded);
export const boroughPages = sitePages.filter((path) => /^boroughs\/[^/]+\/$/.test(path));

/** Every authority's two pages to print. */
export const briefingPages = sitePages.filter((path) => /^boroughs\/[^/]+\/briefing\/$/.test(path));

const isOfManyAlike = (path: string): boolean =>
  /^(?:boroughs|data|probation-areas)\/[^/]+\/(?:briefing\/)?$/.test(path) &&
  !/\/(?:camden|city-of-london|areas|london|bench)\/(?:briefing\/)?$/.test(path);

/** One page of each kind: of the boroughs, of the tables and of the contract areas, some stand for all. */
export const pageKinds = sitePages.filter((path) => !isOfManyAlike(path));

const isOfTheSameParts = (path: string): boolean =>
  /^(?:404\.html|about|accessibility|case-studies\/(?!radar|$)|boroughs\/city|probation-areas\/bench)/.test(
    path,
  );

/** Pages that have, between them, every part that pages here are made of. */
export const pagesOfAllParts = pageKinds.filter((path) => !isOfTheSameParts(path));

/** A chart by itself of each kind: map, lines, small drawings, and two of a reader's own choice. */
export const embedsOfAllParts = [
  "embed/change-by-borough/",
  "embed/rolling-year/camden/",
  "embed/groups/camden/",
  "embed/change-between-periods/",
  "embed/compare/",
];

/** Rows for `it.each`: a page's name in the test's title, then its path. */
export const eachOf = (paths: readonly string[]): (readonly [string, string])[] =>
  paths.map((path) => [`/${path}`, path] as const);

/** A page's markup as it was built. */
export const readPage = (path: string, directory = inject("siteDirectory")): string => {
  const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  return readFileSync(join(directory, file), "utf8");
};

/** The words of an element, however its markup is broken into lines. */
export const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? "").replace(/\s+/g, " ").trim();

/** A page as it was built, to look things up in where nothing depends on how they are laid out. */
export const parsePage = (path: string, directory?: string): Document =>
  parseHTML(readPage(path, directory)).document;

/** A property of the head, as sites that show links read it. */
export const metaOf = (page: Document, property: string): string =>
  page.querySelector(`meta[property="${property}"]`)?.getAttribute("content") ?? "";
