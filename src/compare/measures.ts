import type { Measure } from "./measure.ts";
import { contextMeasures } from "./measures/context.ts";
import { crimeMeasures } from "./measures/crime.ts";
import { reoffendingMeasures } from "./measures/reoffending.ts";

/** Everything that can be compared, in the order of the list that a reader picks from. */
export const measures: readonly Measure[] = [
  ...crimeMeasures,
  ...reoffendingMeasures,
  ...contextMeasures,
];

/** What took the place of a measure: addresses that name the old one go on. */
const successors: Readonly<Record<string, string>> = {
  "gross-pay": "median-weekly-pay-of-residents",
  "working-age-on-out-of-work-benefits": "claimants-of-unemployment-related-benefits",
};

/** The measure of an id, or of the one that took its place, or nothing. */
export const findMeasure = (id: string): Measure | undefined =>
  measures.find((measure) => measure.id === (successors[id] ?? id));

/**
 * The measure of an id that is known to be one.
 *
 * @throws Error for an id that is none
 */
export function measureOf(id: string): Measure {
  const found = findMeasure(id);
  if (!found) throw new Error(`No measure is called ${id}.`);
  return found;
}
