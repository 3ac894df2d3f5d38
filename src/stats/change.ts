import { asIndexInSql } from "./amounts.ts";

/**
 * Change from one count to another in percent, not rounded.
 *
 * @throws RangeError when there is nothing to compare with
 */
export function percentChange(from: number, to: number): number {
  if (!(from > 0)) throw new RangeError(`A change from ${String(from)} has no percentage.`);
  return (100 * to) / from - 100;
}

/** The same as SQL, which gives nothing where there is nothing to compare with. */
export const percentChangeInSql = (from: string, to: string): string =>
  `${asIndexInSql(from, to)} - 100`;
