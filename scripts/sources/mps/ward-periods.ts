import { addMonths } from "../../../src/words/periods.ts";

/** First month that wards are taken from the new recording system; it began in February 2024. */
export const firstConnectMonth = "2024-03";

/** Twelve months by their ends, `2012-04` and `2013-03`. */
export type Period = { readonly first: string; readonly last: string };

const twelveUpTo = (months: readonly string[], at: number): Period[] => {
  const [first, last] = [months[at - 11], months[at]];
  return first === undefined || last === undefined ? [] : [{ first, last }];
};

/**
 * Every financial year among the months, and the latest two periods of 12 months.
 *
 * @param months consecutive, in order
 */
export function periodsOf(months: readonly string[]): Period[] {
  const last = months.length - 1;
  const years = months.flatMap((month, at) =>
    month.endsWith("-03") || at === last || at === last - 12 ? twelveUpTo(months, at) : [],
  );
  return years;
}

/** The month that should follow a given one and does not; undefined where none is missing. */
export const missingAfter = (months: readonly string[]): string | undefined =>
  months
    .slice(0, -1)
    .map((month) => addMonths(month, 1))
    .find((expected, at) => months[at + 1] !== expected);
