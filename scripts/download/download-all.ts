import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Dispatcher } from "undici";
import { closest } from "fastest-levenshtein";
import type { Source } from "../../src/datasets/source.ts";
import { sources, type SourceId } from "../../src/datasets/sources.ts";
import { readCommitted } from "../pipeline/data-package.ts";
import type { Log } from "../pipeline/progress.ts";
import { findSource, rawDirectories } from "../pipeline/raw-files.ts";
import { downloadSource } from "./download-source.ts";

// Object.keys forgets that the keys of a constant are known.
const sourceIds = Object.keys(sources) as SourceId[];

/**
 * The sources that are asked for, each by its id or by how several begin; all where none is named.
 *
 * @throws Error that names the nearest source for a name that is none
 */
export function chooseSources(names: readonly string[]): SourceId[] {
  if (names.length === 0) return sourceIds;
  const chosen = names.flatMap((name) => {
    if (name in sources) return sourceIds.filter((id) => id === name);
    const fitting = sourceIds.filter((id) => id.startsWith(`${name}-`));
    if (fitting.length > 0) return fitting;
    throw new Error(`There is no source "${name}". Did you mean ${closest(name, sourceIds)}?`);
  });
  return [...new Set(chosen)];
}

/** What a person does for a source that no address is known of. */
function byHand(id: SourceId, files: readonly string[]): string {
  const page = sources[id].landingPage;
  const open =
    page === "not known" ? "its page is not known: ask its publisher for" : `open ${page}, take`;
  const [first, ...others] = files;
  const more = others.length === 0 ? "" : ` and ${others.length} more`;
  const what = first === undefined ? "its file" : `"${first}"${more}`;
  return `${id}: by hand: ${open} ${what}, and put it into data/.raw/${id}/`;
}

export type DownloadOptions = {
  readonly project: string;
  readonly client: Dispatcher;
  readonly now: Date;
  readonly log: Log;
};

/**
 * Fetches sources one after the other. One that fails leaves the others as they are.
 *
 * @returns those that failed, with the reason
 */
export async function downloadAll(
  ids: readonly SourceId[],
  { project, client, now, log }: DownloadOptions,
): Promise<ReadonlyMap<SourceId, string>> {
  const failed = new Map<SourceId, string>();
  const { editions: known } = await readCommitted(join(project, "data"));
  const raw = join(project, "data/.raw");
  const directories = [raw, ...rawDirectories(project)];
  for (const id of ids) {
    const { download }: Source = sources[id];
    const held = async (file: string) => {
      const { folder } = await findSource(directories, { id, files: [file] });
      return folder === undefined ? undefined : readFile(folder.pathOf(file));
    };
    if (download?.how === "in the project") continue;
    if (download === undefined || download.how === "by hand") {
      const files = known[id]?.map(({ path }) => path) ?? [];
      // The documents have no file: their figures were copied out.
      if (files.length > 0) log(byHand(id, files));
      continue;
    }
    try {
      log(`${id}: asking`);
      const folder = join(raw, id);
      const edition = await downloadSource(download, { client, folder, held, now, log });
      log(
        edition === undefined
          ? `${id}: the newest edition is here already`
          : `${id}: edition ${edition} is in data/.raw/${id}/${edition}/`,
      );
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      failed.set(id, why);
      log(`${id}: failed. ${why}`);
    }
  }
  return failed;
}
