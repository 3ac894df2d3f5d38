/**
 * The two ends of a series.
 *
 * @throws Error for an empty series
 */
export function firstAndLast<T>(rows: readonly T[]): { first: T; last: T } {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined)
    throw new Error("A series without rows has no ends.");
  return { first, last };
}

/** The Januaries from one date to another whose year is a multiple of `years`. */
export function ticksEvery(from: Date, to: Date, years: number): Date[] {
  const ticks: Date[] = [];
  for (let year = from.getUTCFullYear(); year <= to.getUTCFullYear(); year += 1) {
    const january = new Date(Date.UTC(year, 0, 1));
    if (year % years === 0 && january >= from && january <= to) ticks.push(january);
  }
  return ticks;
}
