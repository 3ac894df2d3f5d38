import { databaseName } from "../database/ask/database-file.ts";

/** Every link of the site goes through here, so that it also works under a path prefix. */
export const link = (path: string): string =>
  `${import.meta.env.BASE_URL.replace(/\/$/, "")}${path}`;

/** The same with the site's host, where whoever built it said what that is. */
export const wholeAddress = (path: string): string => {
  const site: unknown = import.meta.env.SITE;
  return typeof site === "string" ? new URL(link(path), site).href : link(path);
};

export const contractAreaPath = (slug: string): string => `/probation-areas/${slug}/`;

export const boroughPath = (slug: string): string => `/boroughs/${slug}/`;

/** The two pages about a borough that print as they are. */
export const briefingPath = (slug: string): string => `${boroughPath(slug)}briefing/`;

/** A claim, where it is checked. */
export const claimPath = (id: string): string => `/claims/#${id}`;

/** The page of a table. */
export const tablePath = (table: string): string => `/data/${table}/`;

/** A file of a table or of a map, by how its name ends: "csv", "topo.json". */
export const dataFilePath = (name: string, ending: string): string => `/data/${name}.${ending}`;

/** All of an authority as one file. */
export const boroughZipPath = (slug: string): string => `/data/boroughs/${slug}.zip`;

/** All tables as one file of DuckDB. */
export const databasePath = `/data/${databaseName}`;
