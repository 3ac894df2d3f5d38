import type { SourceId } from "../datasets/sources.ts";

type OfSources = Readonly<Partial<Record<SourceId, string>>>;

/**
 * What the editions of sources cover and who made the copies that were read, where that is known, and
 * which release the tables are.
 */
export type Editions = {
  readonly covers: OfSources;
  readonly copies: OfSources;
  readonly release?: string | undefined;
};

export const noEditions: Editions = { covers: {}, copies: {} };
