import { sources, type SourceId } from "../../src/datasets/sources.ts";
import { filesOf } from "./raw/dated-files.ts";
import { elapsed, type Log } from "./progress.ts";
import {
  describeFiles,
  findEditions,
  folderName,
  type EditionMonths,
  type EditionYears,
  type Editions,
  type RawDirectory,
} from "./raw-files.ts";
import { joinSpans, type RawFolder, type SourceReader } from "./source.ts";

function describeMissing(id: SourceId, files: readonly string[]): string {
  const [first = "", ...rest] = files;
  const more = rest.length === 0 ? "" : ` and ${rest.length} more`;
  const page = sources[id].landingPage;
  const offer = page === "not known" ? "its landing page is not known" : page;
  return `source ${id}: missing "${first}"${more}; its committed rows stay. Put it into data/.raw/${id}/. From the publisher: ${offer}`;
}

type ReadEdition<T> = { readonly folder: RawFolder; readonly content: T };

/** Asks each reader at most once, and remembers which edition of its source it read. */
export class SourceStore {
  readonly editions: Editions = {};
  /** The months that the files of each edition hold, for sources that have months. */
  readonly months: EditionMonths = {};
  /** The years, for sources that have years. */
  readonly years: EditionYears = {};
  readonly #rawDirectories: readonly RawDirectory[];
  readonly #log: Log;
  readonly #folders = new Map<SourceReader<unknown>, RawFolder>();
  readonly #contents = new Map<SourceReader<unknown>, Promise<readonly unknown[]>>();

  constructor(rawDirectories: readonly RawDirectory[], log: Log) {
    this.#rawDirectories = rawDirectories;
    this.#log = log;
  }

  /**
   * What the reader makes of the newest edition; undefined where its files are not at hand.
   *
   * @throws DataError for a file that is not as expected
   */
  async read<T>(source: SourceReader<T>): Promise<T | undefined> {
    return (await this.readEditions(source)).at(-1);
  }

  /**
   * What the reader makes of every edition at hand, the newest last.
   *
   * @throws DataError for a file that is not as expected
   */
  readEditions<T>(source: SourceReader<T>): Promise<readonly T[]> {
    const contents = this.#contents.get(source) ?? this.#readOnce(source);
    this.#contents.set(source, contents);
    // Under a reader lies what it gave.
    return contents as Promise<readonly T[]>;
  }

  async #readOnce<T>(source: SourceReader<T>): Promise<readonly T[]> {
    const found = await findEditions(this.#rawDirectories, source);
    if (found.folders.length === 0) this.#log(describeMissing(source.id, found.missing));
    const started = performance.now();
    const editions: ReadEdition<T>[] = [];
    // The first to be found wins where two are equally new, so it must come last.
    for (const folder of found.folders.toReversed()) {
      editions.push({ folder, content: await source.read(folder) });
    }
    const endOf = ({ content }: ReadEdition<T>) =>
      (source.months ?? source.years)?.(content).last ?? "";
    const ordered = editions.toSorted((a, b) => endOf(a).localeCompare(endOf(b)));
    const newest = ordered.at(-1);
    if (newest !== undefined) {
      await this.#remember(source, newest);
      const earlier =
        ordered.length === 1
          ? ""
          : ` from ${folderName(newest.folder)}, newest of ${ordered.length} editions`;
      const { length } = await filesOf(newest.folder, source);
      this.#log(`source ${source.id}: ${length} files${earlier}, ${elapsed(started)}`);
    }
    return ordered.map(({ content }) => content);
  }

  /** Where the newest edition that was read lies. */
  folderOf(source: SourceReader<unknown>): RawFolder | undefined {
    return this.#folders.get(source);
  }

  async #remember<T>(source: SourceReader<T>, { folder, content }: ReadEdition<T>): Promise<void> {
    this.#folders.set(source, folder);
    const { id, months, years } = source;
    // Two readers of one source take files from its folder, some the same.
    const others = this.editions[id] ?? [];
    const known = new Set(others.map(({ path, sha256 }) => `${path} ${sha256}`));
    const described = await describeFiles(folder, await filesOf(folder, source));
    this.editions[id] = [
      ...others,
      ...described.filter(({ path, sha256 }) => !known.has(`${path} ${sha256}`)),
    ];
    if (months !== undefined) this.months[id] = joinSpans(this.months[id], months(content));
    if (years !== undefined) this.years[id] = joinSpans(this.years[id], years(content));
  }
}
