import type { Row } from "../../../database/ask/query.ts";
import { percentChange } from "../../../stats/change.ts";

/** A line of `offences-by-year.csv`. */
export type YearOfBorough = {
  area_name: string;
  slug: string;
  financial_year: string;
  offences: string;
  /** What a later edition made of the latest year; empty for the others. */
  revision: string;
};

/** The rows of the chart for a group and two years, as its own query gives them. */
export function betweenYears(
  years: readonly YearOfBorough[],
  { group, fromYear, toYear }: { group: string; fromYear: string; toYear: string },
): readonly Row[] {
  const later = new Map(
    years.filter((row) => row.financial_year === toYear).map((row) => [row.slug, row]),
  );
  return years
    .filter((row) => row.financial_year === fromYear && later.has(row.slug))
    .map((earlier) => {
      const [from, to] = [Number(earlier.offences), Number(later.get(earlier.slug)?.offences)];
      const revision = later.get(earlier.slug)?.revision ?? "";
      return {
        area_name: earlier.area_name,
        slug: earlier.slug,
        offence_group: group,
        from_year: fromYear,
        to_year: toYear,
        from_offences: from,
        to_offences: to,
        change: percentChange(from, to),
        revision: revision === "" ? null : Number(revision),
      };
    });
}
