import type { Row } from "../../../database/ask/query.ts";
import type { RowOf } from "../../../database/ask/question.ts";
import { percentChange } from "../../../stats/change.ts";

/** The columns of `offences-by-year.csv` and of the file of each group beside it. */
export const yearColumns = {
  area_name: "text",
  slug: "text",
  financial_year: "text",
  offences: "number",
  // What a later edition made of the latest year; empty for the others.
  revision: "number?",
} as const;
export type YearOfBorough = RowOf<typeof yearColumns>;

/** The rows of the chart for a group and two years, as its own query gives them. */
export function betweenYears(
  years: readonly YearOfBorough[],
  { group, fromYear, toYear }: { group: string; fromYear: string; toYear: string },
): readonly Row[] {
  const latest = new Map(
    years.filter((row) => row.financial_year === toYear).map((row) => [row.slug, row]),
  );
  return years
    .filter((row) => row.financial_year === fromYear)
    .flatMap(({ area_name, slug, offences: from }) => {
      const later = latest.get(slug);
      if (!later) return [];
      const { offences: to, revision } = later;
      return {
        ...{ area_name, slug, offence_group: group, from_year: fromYear, to_year: toYear },
        ...{ from_offences: from, to_offences: to, change: percentChange(from, to), revision },
      };
    });
}
