import type { crimeMonthly } from "../../../src/datasets/crime/crime-monthly.ts";
import type { crimeOfficial } from "../../../src/datasets/crime/crime-official.ts";
import type { crimeRevisions } from "../../../src/datasets/crime/crime-revisions.ts";
import type { crimeYearly } from "../../../src/datasets/crime/crime-yearly.ts";
import type { RowOf } from "../../../src/datasets/dataset.ts";
import {
  allOffences,
  type NineOffenceGroup,
  type OffenceGroup,
} from "../../../src/datasets/crime/offence-groups.ts";
import { percentChange } from "../../../src/stats/change.ts";
import { formatCount } from "../../../src/words/numbers.ts";
import { financialYearOf } from "../../../src/words/periods.ts";
import { metropolitanPoliceCode } from "../../../src/datasets/areas/codes.ts";
import { boroughCodes } from "../../sources/areas/borough-codes.ts";

/** The tables of recorded crime, from which breaks take what they say on their two sides. */
export type CrimeTables = {
  readonly monthly: readonly RowOf<typeof crimeMonthly>[];
  readonly yearly: readonly RowOf<typeof crimeYearly>[];
  readonly official: readonly RowOf<typeof crimeOfficial>[];
  readonly revisions: readonly RowOf<typeof crimeRevisions>[];
};

type Figure = number | undefined;

/** Counts added up; 0 of none. */
export const sum = (values: readonly number[]): number =>
  values.reduce((all, value) => all + value, 0);

/** Undefined where the table has no such row: a sum of nothing is no figure. */
const sumOf = (rows: readonly { readonly offences: number | null }[]): Figure =>
  rows.length === 0 ? undefined : sum(rows.map(({ offences }) => offences ?? 0));

/** What the force recorded of a group in the months that begin so: `2013`, `2013-01`. */
export const ofForceIn = ({ monthly }: CrimeTables, group: OffenceGroup, period: string): Figure =>
  sumOf(monthly.filter((row) => row.offence_group === group && row.month.startsWith(period)));

/** What the yearly table has of a group in a financial year, for the force or a part of it. */
export const ofYear = (
  { yearly }: CrimeTables,
  group: NineOffenceGroup | typeof allOffences,
  year: string,
  area: string = metropolitanPoliceCode,
): Figure =>
  sumOf(
    yearly.filter(
      (row) => row.area_code === area && row.offence_group === group && row.financial_year === year,
    ),
  );

/** What national statistics have of an area in the 12 months that end so. */
export const ofOfficial = ({ official }: CrimeTables, area: string, end: string): Figure =>
  sumOf(official.filter((row) => row.area_code === area && row.period_end === end));

/**
 * By how many percent the yearly workbook's totals differ most from the sums of the monthly files, in
 * the years that both have.
 */
export function workbookApart({ monthly, yearly }: CrimeTables): Figure {
  const years = Map.groupBy(monthly, ({ month }) => financialYearOf(month));
  const totals = yearly.filter(
    (row) =>
      row.classification === "nine groups" &&
      row.area_code === metropolitanPoliceCode &&
      row.offence_group === allOffences,
  );
  const apart = totals.flatMap((row) => {
    const own = years.get(row.financial_year) ?? [];
    const isWhole = new Set(own.map(({ month }) => month)).size === 12;
    const summed = sumOf(own);
    return isWhole && summed !== undefined && row.offences !== null
      ? [Math.abs(percentChange(summed, row.offences))]
      : [];
  });
  return apart.length === 0 ? undefined : Math.max(...apart);
}

/** By how many percent the boroughs of national statistics lie below the force's own, from one year on. */
export function boroughsBelow(
  { monthly, official }: CrimeTables,
  from: string,
): readonly [least: number, most: number] | undefined {
  const own = Map.groupBy(monthly, ({ area_code: area }) => area);
  const below = official
    .filter((row) => row.period_end >= from && boroughCodes.includes(row.area_code))
    .flatMap(({ area_code: area, period_start: start, period_end: end, offences }) => {
      const months = (own.get(area) ?? []).filter(
        ({ month }) => month >= start.slice(0, 7) && month <= end.slice(0, 7),
      );
      const isWhole = new Set(months.map(({ month }) => month)).size === 12;
      const recorded = sumOf(months);
      return isWhole && recorded !== undefined && offences !== null
        ? [-percentChange(recorded, offences)]
        : [];
    });
  return below.length === 0 ? undefined : [Math.min(...below), Math.max(...below)];
}

/** A group in the same months, in the edition before a change and in the one after. */
export type Recounted = { readonly before: number; readonly after: number };

/** What the edition after a change of system made of a group in these months of the one before. */
export function recountedIn(
  { revisions }: CrimeTables,
  group: OffenceGroup,
  { note, from, to }: { readonly note: string; readonly from: string; readonly to: string },
): Recounted | undefined {
  const rows = revisions.filter(
    (row) =>
      row.note === note && row.offence_group === group && row.month >= from && row.month <= to,
  );
  if (rows.length === 0) return undefined;
  return {
    before: sum(rows.map((row) => row.offences_earlier)),
    after: sum(rows.map((row) => row.offences_later)),
  };
}

/** Stands where a figure is not at hand. */
export const notKnown = "By how much is not known here.";

/** Writes figures into a sentence; says that they are not known where the tables lack one of them. */
export function told(
  figures: readonly Figure[],
  write: (...counts: readonly string[]) => string,
): string {
  const known = figures.filter((figure) => figure !== undefined);
  return known.length < figures.length ? notKnown : write(...known.map(formatCount));
}
