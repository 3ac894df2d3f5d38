/**
 * Change from one count to another in percent, to one decimal, as the database rounds it.
 *
 * @throws RangeError when there is nothing to compare with
 */
export function percentChange(from: number, to: number): number {
  if (!(from > 0)) throw new RangeError(`A change from ${String(from)} has no percentage.`);
  return Math.round((1000 * (to - from)) / from) / 10;
}
