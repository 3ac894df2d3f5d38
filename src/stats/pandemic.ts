/** The first and the last month in which the pandemic moved recorded crime and the courts. */
export const pandemic = { first: "2020-03", last: "2022-06" } as const;

/**
 * Whether a period touches the pandemic, March 2020 to June 2022.
 *
 * A change of 12 months on the 12 before is of 24 months: where the earlier 12 touch the pandemic,
 * the change is the way back from it.
 *
 * @param from the period's first month, 2024-07
 * @param to its last month, 2026-06
 * @throws RangeError when they are no months, or in the wrong order
 */
export function touchesPandemic(from: string, to: string): boolean {
  for (const month of [from, to]) {
    if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month))
      throw new RangeError(`A month is written as 2026-06, not “${month}”.`);
  }
  if (from > to) throw new RangeError(`A period cannot begin in ${from} and end in ${to}.`);
  return from <= pandemic.last && to >= pandemic.first;
}
