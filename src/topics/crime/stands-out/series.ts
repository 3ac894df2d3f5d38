import type { Row } from "../../../database/ask/query.ts";
import type { Movement } from "../../../stats/stands-out.ts";
import { besideRevision } from "../revisions.ts";
import { isPandemic } from "../unusual.ts";

/** A year of a series with its counts. */
export type Year = Movement & { readonly offences: number; readonly yearBefore: number };

/** One borough and offence group. */
export type Series = {
  readonly name: string;
  readonly slug: string;
  readonly group: string;
  readonly years: readonly Year[];
};

/** Of the year before, in percent; a rise from nothing has none. */
export const changeOf = ({ offences, yearBefore }: Year): number =>
  (100 * offences) / yearBefore - 100;

function toYear(row: Row, revision: number | undefined): Year {
  const [offences, yearBefore] = [Number(row["offences"]), Number(row["offences_year_before"])];
  const twelveMonthsTo = String(row["twelve_months_to"]);
  const change = yearBefore === 0 ? 0 : (100 * offences) / yearBefore - 100;
  return {
    twelveMonthsTo,
    offences,
    yearBefore,
    movement: offences > 0 && yearBefore > 0 ? 100 * Math.log(offences / yearBefore) : null,
    compares: row["crosses_break"] !== true && !isPandemic({ twelveMonthsTo, change }),
    beyondRevision: revision !== undefined && besideRevision(change, revision) === "larger",
  };
}

/**
 * The rows of `movements.sql` as series.
 *
 * @param revisions the largest measured revision of a group's latest year, percent, by group
 */
export function seriesOf(
  rows: readonly Row[],
  revisions: ReadonlyMap<string, number>,
): readonly Series[] {
  const own = Map.groupBy(
    rows,
    (row) => `${String(row["area_name"])}|${String(row["offence_group"])}`,
  );
  return [...own.values()].map((years) => {
    const group = String(years[0]?.["offence_group"]);
    return {
      name: String(years[0]?.["area_name"]),
      slug: String(years[0]?.["slug"]),
      group,
      years: years.map((row) => toYear(row, revisions.get(group))),
    };
  });
}
