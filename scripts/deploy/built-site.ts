import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";

export type BuiltFile = { readonly path: string; readonly bytes: number };

export type BuiltSite = {
  readonly files: readonly BuiltFile[];
  /** The markup of every page and picture by its path, `boroughs/camden/index.html`. */
  readonly markup: ReadonlyMap<string, string>;
};

/** What a host's own settings are written to; it is no part of the site. */
export const hostFiles = ["_headers", "_nginx-http.conf", "_nginx-server.conf"] as const;

/**
 * Reads a built site.
 *
 * @throws Error when there is none
 */
export async function readBuiltSite(directory: string): Promise<BuiltSite> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(
    () => [],
  );
  const all = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1));
  const own: ReadonlySet<string> = new Set(hostFiles);
  const paths = all.map((path) => path.replaceAll("\\", "/")).filter((path) => !own.has(path));
  if (!paths.includes("index.html")) {
    throw new Error(`There is no built site in ${directory}. Build it first with: npm run build`);
  }
  const files: BuiltFile[] = [];
  const markup = new Map<string, string>();
  for (const path of paths.toSorted()) {
    const file = join(directory, path);
    files.push({ path, bytes: (await stat(file)).size });
    if (/\.(?:html|svg)$/.test(path)) markup.set(path, await readFile(file, "utf8"));
  }
  return { files, markup };
}
