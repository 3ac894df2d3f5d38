import project from "../../package.json" with { type: "json" };
import type { Source } from "../../src/datasets/source.ts";
import { sources, type SourceId } from "../../src/datasets/sources.ts";
import type { EditionMonths } from "./raw-files.ts";

/** A source's licence as its publisher calls it. */
export function licence({ licence: { name, url } }: Source) {
  return { title: name, ...(url === undefined ? {} : { path: url }) };
}

/** The licences of some sources, each once. The standard knows none without an address. */
export function licences(ids: readonly SourceId[]) {
  const byTitle = new Map(ids.map((id) => [sources[id].licence.name, licence(sources[id])]));
  const known = [...byTitle.values()].filter(({ path }) => path !== undefined);
  return known.length === 0 ? {} : { licenses: known };
}

/** The catalogue is as old as its newest figures: the day after the last month of any edition. */
function created(months: EditionMonths): { created?: string } {
  const last = Object.values(months)
    .map((span) => span.last)
    .toSorted()
    .at(-1);
  if (last === undefined) return {};
  const [year = 0, month = 0] = last.split("-").map(Number);
  return { created: new Date(Date.UTC(year, month, 1)).toISOString() };
}

/** What holds of all tables together. */
export const packageFacts = (months: EditionMonths) => ({
  version: project.version,
  ...created(months),
  keywords: ["London", "recorded crime", "reoffending", "open data"],
  contributors: [{ title: "London reoffending data", roles: ["creator", "maintainer"] }],
});
