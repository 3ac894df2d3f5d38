import { parseCount, shown } from "../../pipeline/cells.ts";
import type { RawFolder } from "../../pipeline/source.ts";

export type CohortCounts = {
  readonly offenders: number;
  readonly reoffenders: number;
  readonly reoffences: number | null;
};

export type Place = { readonly file: string; readonly row?: number; readonly entry?: string };

const at = ({ row, entry }: Place, column: string) => ({
  ...(row === undefined ? {} : { row }),
  column: entry === undefined ? column : `${entry}, ${column}`,
});

/**
 * A count from a cell of a file.
 *
 * @throws DataError when it is no whole number
 */
export function requireCount(
  folder: RawFolder,
  place: Place,
  column: string,
  cell: unknown,
): number {
  const count = parseCount(cell);
  if (count !== undefined) return count;
  throw folder.error({
    file: place.file,
    ...at(place, column),
    expected: "a whole number",
    found: shown(cell),
  });
}

/**
 * Refuses counts that cannot be of one cohort: more reoffenders than offenders, or fewer reoffences
 * than reoffenders.
 *
 * @throws DataError that shows the two counts
 */
export function requireNested(
  folder: RawFolder,
  place: Place,
  names: { readonly reoffenders: string; readonly reoffences: string },
  counts: CohortCounts,
): CohortCounts {
  const { offenders, reoffenders, reoffences } = counts;
  if (reoffenders > offenders) {
    throw folder.error({
      file: place.file,
      ...at(place, names.reoffenders),
      expected: `no more than the ${offenders} offenders`,
      found: String(reoffenders),
    });
  }
  if (reoffences !== null && reoffences < reoffenders) {
    throw folder.error({
      file: place.file,
      ...at(place, names.reoffences),
      expected: `at least one for each of the ${reoffenders} reoffenders`,
      found: String(reoffences),
    });
  }
  return counts;
}

/**
 * Refuses a published rate that the two counts do not give.
 *
 * @param tolerance in percentage points: half of the last decimal that is published, and a little more
 * @throws DataError that shows both rates
 */
export function requireRate(
  folder: RawFolder,
  place: Place,
  column: string,
  published: unknown,
  { offenders, reoffenders }: CohortCounts,
  tolerance: number,
): void {
  const rate = (100 * reoffenders) / offenders;
  if (typeof published === "number" && Math.abs(published - rate) <= tolerance) return;
  throw folder.error({
    file: place.file,
    ...at(place, column),
    expected: `the rate of its counts, ${rate.toFixed(2)}`,
    found: shown(published),
  });
}
