import { copyIn } from "../../src/datasets/copies.ts";
import type { Dataset } from "../../src/datasets/dataset.ts";
import { sourcesOfRows } from "../../src/datasets/sources-of-rows.ts";
import type { Source } from "../../src/datasets/source.ts";
import { sources, type SourceId } from "../../src/datasets/sources.ts";
import { withSpan, writeCoverage, type Coverage } from "./coverage.ts";
import { readTable } from "./csv.ts";
import { licence } from "./package-facts.ts";
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
  const files = editions[id] ?? [];
  const isFetched = files.some(({ address }) => address !== undefined);
  const sums = files.map(({ sha256 }) => sha256);
  const copy = download?.how === "package" && isFetched ? undefined : copyIn(id, sums);
  return copy === undefined ? {} : { copy };
}

/** What a reader must know of a licence that is the publisher's usual one. */
const unstated = ({ licence: { isUnstated } }: Source) =>
  isUnstated ? { licenceNote: "the publisher’s usual licence; the file itself states none" } : {};

/** Places and periods of a source: its own words on periods, or else the months of its files. */
const covers = (id: SourceId, { months, rowsOf }: Coverage): string => {
  const { covers: text }: Source = sources[id];
  const written = writeCoverage(text, rowsOf, id);
  return written === text ? withSpan(text, months[id]) : written;
};

/** A source with the edition that was read: its files, and the months or years that they hold. */
export function sourceEntry(id: SourceId, editions: Editions, coverage: Coverage) {
  const source: Source = sources[id];
  const [months, years] = [coverage.months[id], coverage.years[id]];
  return {
    name: id,
    ...(source.formerly === undefined ? {} : { formerly: source.formerly }),
    title: source.title,
    publisher: source.publisher,
    ...(source.landingPage === "not known" ? {} : { path: source.landingPage }),
    landingPage: source.landingPage,
    licence: licence(source),
    ...unstated(source),
    ...copyOf(id, editions),
    attribution: source.attribution,
    covers: covers(id, coverage),
    ...(months === undefined ? {} : { months }),
    ...(years === undefined ? {} : { years }),
    files: editions[id] ?? [],
  };
}
