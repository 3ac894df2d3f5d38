import { sources, type SourceId } from "../../src/datasets/sources.ts";
import { elapsed, type Log } from "./progress.ts";
import { describeFiles, findSource, type Editions } from "./raw-files.ts";
import type { SourceReader } from "./source.ts";

function describeMissing(id: SourceId, files: readonly string[]): string {
  const [first = "", ...rest] = files;
  const more = rest.length === 0 ? "" : ` and ${rest.length} more`;
  const page = sources[id].landingPage;
  const offer = page === "not known" ? "its landing page is not known" : page;
  return `source ${id}: missing "${first}"${more}; its committed rows stay. Put it into data/.raw/${id}/. From the publisher: ${offer}`;
}

/** Asks each reader at most once, and remembers which edition of its source it read. */
export class SourceStore {
  readonly editions: Editions = {};
  readonly #rawDirectories: readonly string[];
  readonly #log: Log;
  readonly #contents = new Map<SourceReader<unknown>, Promise<unknown>>();

  constructor(rawDirectories: readonly string[], log: Log) {
    this.#rawDirectories = rawDirectories;
    this.#log = log;
  }

  /**
   * What the reader makes of the source; undefined where its files are not at hand.
   *
   * @throws DataError for a file that is not as expected
   */
  read<T>(source: SourceReader<T>): Promise<T | undefined> {
    const content = this.#contents.get(source) ?? this.#readOnce(source);
    this.#contents.set(source, content);
    // Under a reader lies what it gave.
    return content as Promise<T | undefined>;
  }

  async #readOnce<T>(source: SourceReader<T>): Promise<T | undefined> {
    const found = await findSource(this.#rawDirectories, source);
    if (found.folder === undefined) {
      this.#log(describeMissing(source.id, found.missing));
      return undefined;
    }
    const started = performance.now();
    const content = await source.read(found.folder);
    // Two readers of one source take files of their own from its folder.
    const others = this.editions[source.id] ?? [];
    const files = await describeFiles(found.folder, source.files);
    this.editions[source.id] = [...others, ...files];
    this.#log(`source ${source.id}: ${source.files.length} files, ${elapsed(started)}`);
    return content;
  }
}
