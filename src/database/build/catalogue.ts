import { readFile } from "node:fs/promises";
import type { SourceId } from "../../datasets/sources.ts";
import { dataDirectory } from "./build.ts";

type Catalogue = {
  readonly sources: readonly {
    readonly name: string;
    readonly covers: string;
    readonly copy?: string;
  }[];
  readonly resources: readonly {
    readonly name: string;
    readonly coverage?: string;
    readonly sources: readonly { readonly name: SourceId }[];
  }[];
};

let opened: Promise<Catalogue> | undefined;

const read = async (): Promise<Catalogue> =>
  // Written by the pipeline beside the tables that it describes.
  JSON.parse(await readFile(`${dataDirectory}/datapackage.json`, "utf8")) as Catalogue;

function found<T>(item: T | undefined, name: string): T {
  if (item !== undefined) return item;
  throw new Error(`datapackage.json says nothing of ${name}: make it again with npm run data`);
}

/** What the edition of a source covers, its months as its files have them. */
export async function coversOf(id: SourceId): Promise<string> {
  const { sources } = await (opened ??= read());
  return found(
    sources.find(({ name }) => name === id),
    id,
  ).covers;
}

/** Who made the copy that its tables were read from, where that is not the publisher. */
export async function copyOf(id: SourceId): Promise<string | undefined> {
  const { sources } = await (opened ??= read());
  return found(
    sources.find(({ name }) => name === id),
    id,
  ).copy;
}

/** The same of every source of which it is known. */
export async function allCopies(): Promise<Readonly<Partial<Record<SourceId, string>>>> {
  const { sources } = await (opened ??= read());
  return Object.fromEntries(
    sources.flatMap(({ name, copy }) => (copy === undefined ? [] : [[name, copy]])),
  );
}

/** What a table covers, its periods as its rows have them. */
export async function coverageOf(table: string): Promise<string> {
  const { resources } = await (opened ??= read());
  return found(resources.find(({ name }) => name === table)?.coverage, table);
}

/** What a table is credited to: the sources of the rows that it has. */
export async function sourcesOf(table: string): Promise<readonly SourceId[]> {
  const { resources } = await (opened ??= read());
  return found(resources.find(({ name }) => name === table)?.sources, table).map(
    ({ name }) => name,
  );
}
