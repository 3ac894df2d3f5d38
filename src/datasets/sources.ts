import { documents } from "./documents/documents.ts";
import type { Source } from "./source.ts";
import { contextSources } from "./sources/context.ts";
import { crimeSources } from "./sources/crime.ts";
import { finderSources } from "./sources/finder.ts";
import { placesSources } from "./sources/places.ts";
import { reoffendingSources } from "./sources/reoffending.ts";

/**
 * Every source, once. The id is the name of the folder that holds its raw files; behind the name of a
 * source whose files say which months they hold there may be dates, and several such folders.
 */
export const sources = {
  ...crimeSources,
  ...placesSources,
  ...reoffendingSources,
  ...contextSources,
  ...finderSources,
  ...documents,
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
