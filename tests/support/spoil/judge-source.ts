import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileMakers } from "../../../scripts/pipeline/build.ts";
import { compareWithCommitted } from "../../../scripts/pipeline/compare/compare.ts";
import { requireNear } from "../../../scripts/pipeline/compare/require-near.ts";
import { describeFileChange } from "../../../scripts/pipeline/compare/compare-files.ts";
import { readTable } from "../../../scripts/pipeline/csv.ts";
import { DataError } from "../../../scripts/pipeline/data-error.ts";
import { filesOf, namesOf } from "../../../scripts/pipeline/raw/dated-files.ts";
import { findSource, type RawDirectory } from "../../../scripts/pipeline/raw-files.ts";
import { RawFolder, type SourceReader } from "../../../scripts/pipeline/source.ts";
import type { Context } from "../../../scripts/pipeline/table.ts";
import { tableMakers } from "../../../scripts/tables/index.ts";
import type { Dataset, RowOf } from "../../../src/datasets/dataset.ts";
import { committedData } from "../../scripts/pipeline/raw-fixtures.ts";

/** How a run over a spoilt file ends. Only the first three are good. */
export type Verdict =
  | "refused by name"
  | "warning that names the cell"
  | "figures unchanged"
  | `silent: ${string}`
  | `without a name: ${string}`;

type Rows = readonly RowOf<Dataset>[];
/** Undefined where the files are not at hand, as in a run. */
type Read = Context["read"];

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

export function refusalOf(error: unknown, files: readonly string[]): Verdict {
  const message = error instanceof Error ? error.message : String(error);
  const isNamed = error instanceof Error && files.some((file) => message.includes(file));
  return isNamed && /expected .+ found /s.test(message)
    ? "refused by name"
    : `without a name: ${error instanceof Error ? (error.stack ?? message) : message}`;
}

/** Every source as it is, read once, and the tables that they give. */
export class Bench {
  readonly readers: readonly SourceReader<unknown>[];
  readonly #folders = new Map<SourceReader<unknown>, RawFolder>();
  readonly #contents = new Map<SourceReader<unknown>, unknown>();
  readonly #tables = new Map<string, Rows>();
  readonly #maps = new Map<string, string>();
  readonly #mapReaders = new Map<string, Set<SourceReader<unknown>>>();
  #root = "";

  constructor() {
    this.readers = [...new Set(tableMakers.flatMap(({ sources }) => sources))];
  }

  async open(directories: readonly RawDirectory[]): Promise<this> {
    this.#root = await mkdtemp(join(tmpdir(), "spoilt-"));
    for (const { schema } of tableMakers) {
      const csv = await readFile(join(committedData, `${schema.name}.csv`), "utf8");
      this.#tables.set(schema.name, readTable(schema, csv));
    }
    const content: Read = async <T>(reader: SourceReader<T>) => {
      if (!this.#contents.has(reader)) {
        const { folder } = await findSource(directories, reader);
        if (folder === undefined) return undefined;
        this.#folders.set(reader, folder);
        this.#contents.set(reader, await reader.read(folder));
      }
      // Under a reader lies what it gave.
      return this.#contents.get(reader) as T;
    };
    for (const reader of this.readers) await content(reader);
    for (const [name, make] of Object.entries(fileMakers)) {
      const used = new Set<SourceReader<unknown>>();
      const read: Read = (reader) => {
        used.add(reader);
        return content(reader);
      };
      this.#maps.set(name, (await make({ read })) ?? "");
      this.#mapReaders.set(name, used);
    }
    return this;
  }

  /** Readers whose files are there to be spoilt. */
  atHand(): SourceReader<unknown>[] {
    return this.readers.filter((reader) => this.#folders.has(reader));
  }

  /** The names that a reader's files have in their folder. */
  filesOf(reader: SourceReader<unknown>): Promise<readonly string[]> {
    return filesOf(this.#folderOf(reader), reader);
  }

  bytes(reader: SourceReader<unknown>, file: string): Promise<Buffer> {
    return readFile(this.#folderOf(reader).pathOf(file));
  }

  #folderOf(reader: SourceReader<unknown>): RawFolder {
    const folder = this.#folders.get(reader);
    if (folder === undefined) throw new Error(`${reader.id} was not read`);
    return folder;
  }

  /** What a run gives with one file of one source spoilt. */
  async judge(reader: SourceReader<unknown>, file: string, bytes: Buffer): Promise<Verdict> {
    const folder = new RawFolder(reader.id, join(this.#root, reader.id));
    await rm(folder.path, { recursive: true, force: true });
    await mkdir(folder.path, { recursive: true });
    const files = await this.filesOf(reader);
    for (const name of files) {
      if (name === file) await writeFile(folder.pathOf(name), bytes);
      else await symlink(this.#folderOf(reader).pathOf(name), folder.pathOf(name));
    }
    try {
      return await this.#run(reader, folder, await reader.read(folder));
    } catch (error) {
      if (!(error instanceof DataError)) return refusalOf(error, []);
      return refusalOf(error, [...files, ...namesOf(reader)]);
    }
  }

  async #run(spoilt: SourceReader<unknown>, folder: RawFolder, content: unknown): Promise<Verdict> {
    const made = new Map<string, Rows>();
    const lines: string[] = [];
    const silent: string[] = [];
    const read: Read = <T>(reader: SourceReader<T>) =>
      Promise.resolve((reader === spoilt ? content : this.#contents.get(reader)) as T);
    const context: Context = {
      read,
      readEditions: async (reader) => {
        const content = await read(reader);
        return content === undefined ? [] : [content];
      },
      committed: <D extends Dataset>({ name }: D) => (this.#tables.get(name) ?? []) as RowOf<D>[],
      made: <D extends Dataset>({ name }: D) =>
        (made.get(name) ?? this.#tables.get(name) ?? []) as RowOf<D>[],
    };
    for (const { schema, sources, make } of tableMakers) {
      const follows = schema.name === "crime_yearly" && made.has("crime_monthly");
      if (!sources.includes(spoilt) && !follows) continue;
      const before = this.#tables.get(schema.name) ?? [];
      const rows = (await make(context)) ?? before;
      made.set(schema.name, rows);
      const found = compareWithCommitted(schema, before, rows, { readers: [spoilt] });
      const folderOf = (): RawFolder => folder;
      await requireNear(schema, before, rows, { readers: [spoilt], folderOf });
      lines.push(...found);
      if (found.length === 0 && !same(sorted(schema, before), sorted(schema, rows))) {
        silent.push(schema.name);
      }
    }
    for (const [name, make] of Object.entries(fileMakers)) {
      if (this.#mapReaders.get(name)?.has(spoilt) !== true) continue;
      lines.push(
        ...describeFileChange(name, this.#maps.get(name) ?? "", (await make({ read })) ?? ""),
      );
    }
    if (silent.length > 0) return `silent: ${silent.join(", ")}`;
    return lines.length > 0 ? "warning that names the cell" : "figures unchanged";
  }
}

const sorted = (schema: Dataset, rows: Rows): string[] =>
  rows
    .map((row) => JSON.stringify(Object.keys(schema.columns).map((name) => row[name] ?? null)))
    .toSorted();
