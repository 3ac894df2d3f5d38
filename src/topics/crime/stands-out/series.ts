import { percentChange } from "../../../stats/change.ts";
import { defineQuestion, type RowOfAnswer } from "../../../database/ask/question.ts";
import type { Movement } from "../../../stats/stands-out.ts";
import { besideRevision } from "../revisions.ts";
import { isPandemic } from "../unusual.ts";
import movementsSql from "./movements.sql?raw";

/** The latest 12 months of every year, by borough and offence group. */
export const movements = defineQuestion({
  name: "movements",
  sql: movementsSql,
  columns: {
    area_name: "text",
    slug: "text",
    offence_group: "text",
    twelve_months_to: "text",
    offences: "number",
    offences_year_before: "number",
    crosses_break: "truth",
  },
});

type Row = RowOfAnswer<typeof movements>;

/** A year of a series with its counts. */
export type Year = Movement & { readonly offences: number; readonly yearBefore: number };

/** One borough and offence group. */
export type Series = {
  readonly name: string;
  readonly slug: string;
  readonly group: string;
  readonly years: readonly Year[];
};

/** Of the year before, in percent; years that compare have one. */
export const changeOf = ({ offences, yearBefore }: Year): number =>
  percentChange(yearBefore, offences);

function toYear(row: Row, revision: number | undefined): Year {
  const [offences, yearBefore] = [row.offences, row.offences_year_before];
  const twelveMonthsTo = row.twelve_months_to;
  const change = yearBefore === 0 ? 0 : percentChange(yearBefore, offences);
  return {
    twelveMonthsTo,
    offences,
    yearBefore,
    movement: offences > 0 && yearBefore > 0 ? 100 * Math.log(offences / yearBefore) : null,
    compares: yearBefore > 0 && !row.crosses_break && !isPandemic({ twelveMonthsTo, change }),
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
  const own = Map.groupBy(rows, (row) => `${row.area_name}|${row.offence_group}`);
  return [...own.values()].flatMap((years) => {
    const [first] = years;
    if (!first) return [];
    const { area_name: name, slug, offence_group: group } = first;
    return [{ name, slug, group, years: years.map((row) => toYear(row, revisions.get(group))) }];
  });
}
