import { crimeMonthly } from "../../src/datasets/crime/crime-monthly.ts";
import { crimeRevisions } from "../../src/datasets/crime/crime-revisions.ts";
import type { Log } from "../pipeline/progress.ts";
import type { SourceStore } from "../pipeline/source-store.ts";
import type { TableStore } from "../pipeline/table-store.ts";
import { monthlyEditions } from "../tables/crime/crime-monthly.ts";
import { reviewEditions, type ReadSource, type Review } from "./review.ts";

/**
 * Reviews the monthly table that was made in this run, source by source as they were read.
 *
 * @returns the text of `data/changes.json`
 * @throws EditionError for an edition that differs further than editions do
 */
export async function reviewMonthlyEditions(
  sources: SourceStore,
  tables: TableStore,
  options: Pick<Review, "changes" | "accept"> & { readonly log: Log },
): Promise<string> {
  const read: ReadSource[] = [];
  for (const { source, from, to } of monthlyEditions) {
    const contents = await sources.read(source);
    const months = sources.months[source.id];
    if (contents === undefined || months === undefined) continue;
    const rawFiles = sources.editions[source.id] ?? [];
    read.push({ id: source.id, from, to, months, rawFiles, contents });
  }
  const { text, entries } = reviewEditions({
    committed: tables.committed(crimeMonthly),
    made: tables.made(crimeMonthly),
    revisions: tables.committed(crimeRevisions),
    sources: read,
    ...options,
  });
  for (const { source, months, cells, revised, remarks, accepted } of entries) {
    const taken = accepted === null ? "taken" : `taken because "${accepted}"`;
    options.log(
      `edition ${source}, ${months.first} to ${months.last}: ${revised} of ${cells} figures revised, ${taken}`,
    );
    for (const remark of remarks) options.log(`  look: ${remark}`);
  }
  return text;
}
