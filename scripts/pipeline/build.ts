import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Dataset, RowOf } from "../../src/datasets/dataset.ts";
import { sources, type SourceId } from "../../src/datasets/sources.ts";
import { checkTables } from "../checks/index.ts";
import { onsLad20BgcLondon } from "../sources/ons-lad20-bgc-london.ts";
import { makeLondonTopology } from "../tables/london-topology.ts";
import { tableMakers } from "../tables/index.ts";
import { readTable, writeTable } from "./csv.ts";
import { readEditions, writeDataPackage } from "./data-package.ts";
import { describeFiles, findSource, type Editions } from "./raw-files.ts";
import type { RawFolder, SourceReader } from "./source.ts";
import type { Context } from "./table.ts";

export type BuildOptions = {
  /** Looked through in order for the folder of each source. */
  readonly rawDirectories: readonly string[];
  /** Where the committed tables lie and the new ones go. */
  readonly dataDirectory: string;
  readonly log: (line: string) => void;
  /** Left out where a test builds from a few rows that cannot pass. */
  readonly check?: (directory: string) => Promise<readonly string[]>;
};

const topologyFile = "london.topo.json";

const readIfThere = (path: string): Promise<string | undefined> =>
  readFile(path, "utf8").catch(() => undefined);

class Sources {
  readonly editions: Editions = {};
  readonly #read = new Map<SourceId, Promise<unknown>>();
  readonly #options: BuildOptions;

  constructor(options: BuildOptions) {
    this.#options = options;
  }

  read<T>(source: SourceReader<T>): Promise<T | undefined> {
    const reading = this.#read.get(source.id) ?? this.#readOnce(source);
    this.#read.set(source.id, reading);
    // The map holds under an id only what the reader of that id gave.
    return reading as Promise<T | undefined>;
  }

  async #readOnce<T>(source: SourceReader<T>): Promise<T | undefined> {
    const { rawDirectories, log } = this.#options;
    const found = await findSource(rawDirectories, source);
    if (found.folder === undefined) {
      log(this.#missing(source.id, found.missing));
      return undefined;
    }
    const started = performance.now();
    const content = await source.read(found.folder);
    this.editions[source.id] = await this.#describe(found.folder, source);
    log(`source ${source.id}: ${source.files.length} files, ${elapsed(started)}`);
    return content;
  }

  #describe(folder: RawFolder, source: SourceReader<unknown>) {
    return describeFiles(folder, source.files);
  }

  #missing(id: SourceId, files: readonly string[]): string {
    const [first = "", ...rest] = files;
    const more = rest.length === 0 ? "" : ` and ${rest.length} more`;
    const page = sources[id].landingPage;
    const offer = page === "not known" ? "its landing page is not known" : page;
    return `source ${id}: missing "${first}"${more}; committed rows stay. The publisher: ${offer}`;
  }
}

const elapsed = (started: number): string => `${Math.round(performance.now() - started)} ms`;

class Tables {
  readonly made = new Map<string, readonly RowOf<Dataset>[]>();
  readonly #committed = new Map<string, readonly RowOf<Dataset>[]>();
  readonly files = new Map<string, string>();

  async load(directory: string): Promise<void> {
    for (const { schema } of tableMakers) {
      const csv = await readIfThere(join(directory, `${schema.name}.csv`));
      this.#committed.set(schema.name, csv === undefined ? [] : readTable(schema, csv));
    }
  }

  context(read: Context["read"]): Context {
    // Rows are kept under the name of the schema that typed them.
    return {
      read,
      committed: <D extends Dataset>(schema: D) =>
        (this.#committed.get(schema.name) ?? []) as readonly RowOf<D>[],
      made: <D extends Dataset>(schema: D) =>
        (this.made.get(schema.name) ?? []) as readonly RowOf<D>[],
    };
  }

  add(schema: Dataset, rows: readonly RowOf<Dataset>[] | undefined): number {
    const kept = rows ?? this.#committed.get(schema.name) ?? [];
    this.made.set(schema.name, kept);
    this.files.set(`${schema.name}.csv`, writeTable(schema, kept));
    return kept.length;
  }
}

/**
 * Makes every table aside, checks all, and only then puts them in place.
 *
 * @throws DataError for a raw file that is not as expected, Error when a check does not hold; the
 *   committed tables are untouched then
 */
export async function buildData(options: BuildOptions): Promise<void> {
  const { dataDirectory, log } = options;
  const source = new Sources(options);
  const tables = new Tables();
  await tables.load(dataDirectory);
  const context = tables.context((reader) => source.read(reader));

  for (const maker of tableMakers) {
    const started = performance.now();
    const rows = await maker.make(context);
    const count = tables.add(maker.schema, rows);
    const kept = rows === undefined ? ", as committed" : "";
    log(`table ${maker.schema.name}: ${count} rows${kept}, ${elapsed(started)}`);
  }
  const boundaries = await source.read(onsLad20BgcLondon);
  const topology =
    boundaries === undefined
      ? await readIfThere(join(dataDirectory, topologyFile))
      : await makeLondonTopology(boundaries);
  if (topology !== undefined) tables.files.set(topologyFile, topology);

  const editions = { ...(await readEditions(dataDirectory)), ...source.editions };
  tables.files.set("datapackage.json", writeDataPackage(tables.files, tables.made, editions));
  await publish(tables.files, options);
}

async function publish(files: ReadonlyMap<string, string>, options: BuildOptions): Promise<void> {
  const { dataDirectory, log, check = checkTables } = options;
  await mkdir(dataDirectory, { recursive: true });
  const aside = await mkdtemp(join(dataDirectory, ".next-"));
  try {
    for (const [name, text] of files) await writeFile(join(aside, name), text);
    const problems = await check(aside);
    if (problems.length > 0) {
      throw new Error(
        `${problems.length} checks do not hold:\n  ${problems.join("\n  ")}\n  data/ is unchanged.`,
      );
    }
    const changed: string[] = [];
    // The catalogue goes last: until then its sha256 tell that a table is newer.
    for (const [name, text] of files) {
      if ((await readIfThere(join(dataDirectory, name))) === text) continue;
      await rename(join(aside, name), join(dataDirectory, name));
      changed.push(name);
    }
    log(changed.length === 0 ? "data/ is as it was" : `data/ has new ${changed.join(", ")}`);
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}
