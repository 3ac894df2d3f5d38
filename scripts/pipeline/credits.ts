import { copies } from "../../src/datasets/copies.ts";
import type { Dataset } from "../../src/datasets/dataset.ts";
import { sourcesOfRows } from "../../src/datasets/sources-of-rows.ts";
import type { Source } from "../../src/datasets/source.ts";
import { sources, type SourceId } from "../../src/datasets/sources.ts";
import { readTable } from "./csv.ts";
import type { Editions } from "./raw-files.ts";

/** What a table is credited to: its schema's sources, or those that its rows name. */
export function sourcesOfTable(schema: Dataset, text: string): readonly SourceId[] {
  if (schema.rowSource === undefined || text === "") return schema.sources;
  const { column, loaded } = schema.rowSource;
  const named = readTable(schema, text).map((row) => String(row[column] ?? ""));
  return named.length === 0 ? schema.sources : sourcesOfRows(named, loaded);
}

/** Who made the copy that was read; nobody where it was fetched from the publisher's own catalogue. */
export function copyOf(id: SourceId, editions: Editions) {
  const { download }: Source = sources[id];
  const isFetched = editions[id]?.some(({ address }) => address !== undefined) === true;
  const copy = download?.how === "package" && isFetched ? undefined : copies[id];
  return copy === undefined ? {} : { copy };
}
