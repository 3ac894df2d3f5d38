/** A change on the year before, in percent, and the last month of its 12 months: 2026-06. */
export type YearlyChange = { readonly twelveMonthsTo: string; readonly change: number };

/** Changes of one direction: how many there were, and how many of them went further. */
export type OneWay = { readonly years: number; readonly larger: number };

/** A change beside earlier ones of the same place. */
export type ChangeInContext = {
  /** How many earlier changes it is set beside; one of exactly 0 is neither a fall nor a rise. */
  readonly years: number;
  readonly falls: OneWay;
  readonly rises: OneWay;
  /** The latest earlier change the same way and at least as large, of all there are. */
  readonly lastAsLarge: YearlyChange | undefined;
  /** The earliest change there is: since when none was as large, where `lastAsLarge` is none. */
  readonly earliest: YearlyChange | undefined;
};

/** A change with and without the years that do not compare. */
export type ChangeInBothContexts = {
  readonly all: ChangeInContext;
  readonly outsidePandemic: ChangeInContext;
};

const oneWay = (changes: readonly number[], size: number): OneWay => ({
  years: changes.length,
  larger: changes.filter((other) => Math.abs(other) > size).length,
});

function setBeside(
  { change }: YearlyChange,
  earlier: readonly YearlyChange[],
  compared: number,
): ChangeInContext {
  const size = Math.abs(change);
  const beside = earlier.slice(0, compared).map((other) => other.change);
  const falls = beside.filter((other) => other < 0);
  const rises = beside.filter((other) => other > 0);
  return {
    years: beside.length,
    falls: oneWay(falls, size),
    rises: oneWay(rises, size),
    lastAsLarge: earlier.find(
      (other) => Math.sign(other.change) === Math.sign(change) && Math.abs(other.change) >= size,
    ),
    earliest: earlier.at(-1),
  };
}

/** How many earlier changes of each kind a change is set beside: the latest. */
export const yearsCompared = 10;

/**
 * Sets the latest change beside the same place's earlier ones, falls and rises apart, once with all
 * years and once without those of the pandemic. Recorded crime is a full count, not a sample, so this
 * takes the place of a significance test. Changes must be like with like: fraud left out, and the
 * airports counted in Hillingdon on both sides.
 *
 * @param changes latest first, one a year
 * @param isPandemic whether a change is one of the pandemic, as `touchesPandemic` of its 24 months
 * @param compared how many earlier changes to count: the latest of each kind
 * @throws RangeError when there is no change
 */
export function changeInContext(
  changes: readonly YearlyChange[],
  isPandemic: (change: YearlyChange) => boolean,
  compared = yearsCompared,
): ChangeInBothContexts {
  const [latest, ...earlier] = changes;
  if (!latest) throw new RangeError("No change, nothing to set beside others.");
  return {
    all: setBeside(latest, earlier, compared),
    outsidePandemic: setBeside(
      latest,
      earlier.filter((other) => !isPandemic(other)),
      compared,
    ),
  };
}

export type ChangeClass =
  "larger than any" | "larger than usual" | "as usual" | "smaller than usual" | "too few years";

/** From fewer years nothing is said. */
export const fewestYears = 5;

/** Into how many parts the earlier years are divided: one of them is few, all but one are most. */
const parts = 5;

/**
 * The class of a change by its size, whichever way it went: larger than usual where few of the earlier
 * years moved by more, smaller than usual where most did, larger than any where none did.
 */
export function classifyChange({ years, falls, rises }: ChangeInContext): ChangeClass {
  if (years < fewestYears) return "too few years";
  const larger = falls.larger + rises.larger;
  if (larger === 0) return "larger than any";
  if (parts * larger <= years) return "larger than usual";
  if (parts * larger >= (parts - 1) * years) return "smaller than usual";
  return "as usual";
}
