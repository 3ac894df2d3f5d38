import { percentChange } from "../../../../stats/change.ts";

/** A month of the City's records, all or of one type; null where it has no file. */
export type CityMonth = { readonly month: string; readonly offences: number | null };

const sumOf = (rows: readonly CityMonth[]): number | undefined =>
  rows.length === 12 && rows.every(({ offences }) => offences !== null)
    ? rows.reduce((sum, { offences }) => sum + (offences ?? 0), 0)
    : undefined;

/** The latest 12 months, where all are there. */
export type LatestYear = {
  readonly offences: number;
  /** Percent, where the 12 months before are all there too. */
  readonly change: number | null;
};

/**
 * What the latest 12 months add to, beside the 12 before.
 *
 * @param rows every month in order
 * @returns undefined where one of the latest 12 months has no file
 */
export function latestYear(rows: readonly CityMonth[]): LatestYear | undefined {
  const [latest, before] = [sumOf(rows.slice(-12)), sumOf(rows.slice(-24, -12))];
  if (latest === undefined) return undefined;
  return { offences: latest, change: before === undefined ? null : percentChange(before, latest) };
}

/** The months without a file, as spans of months that follow each other. */
export function gapsIn(rows: readonly CityMonth[]): readonly (readonly string[])[] {
  const gaps: string[][] = [];
  rows.forEach(({ month, offences }, index) => {
    if (offences !== null) return;
    if (rows[index - 1]?.offences === null) gaps.at(-1)?.push(month);
    else gaps.push([month]);
  });
  return gaps;
}
