/*
 * What is worked out of two figures, each as a function and beside it as the SQL of the database's
 * function: a page and the query that its reader copies say the same. Nothing is rounded.
 */

/** A figure, or that there is none. */
type Figure = number | null;

const times = (factor: number, part: Figure, whole: Figure): Figure =>
  part === null || whole === null || whole === 0 ? null : (factor * part) / whole;

const timesInSql = (factor: number, part: string, whole: string): string =>
  `${String(factor)} * CAST(${part} AS DOUBLE) / nullif(${whole}, 0)`;

/** How many of a count there are to 1,000 residents; nothing where nobody lives. */
export const per1000 = (count: Figure, residents: Figure): Figure => times(1000, count, residents);
export const per1000InSql = (count: string, residents: string): string =>
  timesInSql(1000, count, residents);

/** A figure as a percentage of another; nothing where that is 0. */
export const percentOfInSql = (part: string, whole: string): string => timesInSql(100, part, whole);

/** How many reoffences each person who reoffended committed; nothing where nobody did. */
export const reoffencesEachInSql = (reoffences: string, reoffenders: string): string =>
  timesInSql(1, reoffences, reoffenders);

/** A figure where the first is 100; nothing where that is 0. */
export const asIndex = (first: Figure, count: Figure): Figure => times(100, count, first);
export const asIndexInSql = (first: string, count: string): string => percentOfInSql(count, first);

/** A count, and what its place and series set it against. */
type Counted = { readonly count: Figure; readonly residents: Figure; readonly first: Figure };

/** What each scale makes of a count. */
export const scaled = {
  count: ({ count }: Counted) => count,
  rate: ({ count, residents }: Counted) => per1000(count, residents),
  index: ({ count, first }: Counted) => asIndex(first, count),
} as const;

/** The same as SQL, by the names of what the database's `on_scale` takes. */
export const scaledInSql: Readonly<Record<keyof typeof scaled, string>> = {
  count: "CAST(of_count AS DOUBLE)",
  rate: "per_1000(of_count, of_residents)",
  index: "as_index(of_first, of_count)",
};
