import { documents } from "./documents/documents.ts";
import type { Source } from "./source.ts";
import { contextSources } from "./sources/context.ts";
import { crimeSources } from "./sources/crime.ts";
import { finderSources } from "./sources/finder.ts";
import { placesSources } from "./sources/places.ts";
import { reoffendingSources } from "./sources/reoffending.ts";

/**
 * Every source, once. The id stays from edition to edition and names none: it is the name of the folder
 * that holds the raw files, which may have dates behind it, and several such folders lie side by side.
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
