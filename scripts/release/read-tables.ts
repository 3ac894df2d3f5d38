import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { sha256 } from "../pipeline/raw-files.ts";

const CATALOGUE = "datapackage.json";

type Resource = { readonly path: string; readonly hash: string };

/**
 * Every table, map and note of `data/` by name, after a look that they are those of the catalogue.
 *
 * @throws Error naming the first file that is missing or is not as the catalogue has it
 */
export async function readTables(directory: string): Promise<Map<string, string>> {
  const entries = await readdir(directory, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile() && !entry.name.startsWith("."));
  const files = new Map<string, string>();
  for (const { name } of names.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    files.set(name, await readFile(join(directory, name), "utf8"));
  }
  const catalogue = files.get(CATALOGUE);
  if (catalogue === undefined) throw new Error(`data/${CATALOGUE} is missing: run npm run data`);
  // Written by the pipeline, whose shape this is.
  const { resources } = JSON.parse(catalogue) as { readonly resources: readonly Resource[] };
  for (const { path, hash } of resources) {
    const text = files.get(path);
    if (text === undefined) throw new Error(`data/${path} is missing: run npm run data`);
    if (hash === `sha256:${sha256(text)}`) continue;
    throw new Error(`data/${path} is not as data/${CATALOGUE} has it: run npm run data`);
  }
  return files;
}

/** A line a file, in the form that `sha256sum --check` reads. */
export const checksums = (files: ReadonlyMap<string, string>): string =>
  [...files].map(([name, text]) => `${sha256(text)}  ${name}\n`).join("");
