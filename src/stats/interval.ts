/** An interval with both ends included, in the unit of the estimate it belongs to. */
export type Interval = { readonly lower: number; readonly upper: number };

/** How many of a total: reoffenders of offenders, say. The proportion is `count / total`. */
export type Counts = { readonly count: number; readonly total: number };

/** @throws RangeError unless both are whole numbers, the total above 0 and the count within it */
export function requireCounts({ count, total }: Counts): void {
  if (!Number.isSafeInteger(total) || total < 1)
    throw new RangeError(`A proportion needs a total of 1 or more, not ${String(total)}.`);
  if (!Number.isSafeInteger(count) || count < 0 || count > total)
    throw new RangeError(`${String(count)} of ${String(total)} is no proportion.`);
}

/** @throws RangeError unless the proportion is in 0..1 */
export function requireProportion(proportion: number): void {
  if (!(proportion >= 0 && proportion <= 1))
    throw new RangeError(`A proportion is in 0..1, not ${String(proportion)}.`);
}

/** @throws RangeError unless the level of confidence (0.95 for 95%) is between 0 and 1 */
export function requireLevel(level: number): void {
  if (!(level > 0 && level < 1))
    throw new RangeError(`A level of confidence is between 0 and 1, not ${String(level)}.`);
}
