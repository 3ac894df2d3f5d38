import { joinBreaks } from "../../../charts/join-breaks.ts";
import type { Row } from "../../../database/ask/query.ts";
import type { RowOf } from "../../../database/ask/question.ts";
import { percentChange } from "../../../stats/change.ts";
import type { CountingChange } from "./choice.ts";

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

type Asked = { readonly group: string; readonly fromYear: string; readonly toYear: string };

/** What lies between the two years, each with its year, as the chart's query writes it into each row. */
const breaksBetween = (
  changes: readonly CountingChange[],
  { group, fromYear, toYear }: Asked,
): ReturnType<typeof joinBreaks> =>
  joinBreaks(
    changes
      .filter(({ groups }) => groups.includes(group))
      .filter(({ period }) => period > fromYear && period <= toYear)
      .toSorted((a, b) => a.period.localeCompare(b.period))
      .map(({ label, period, reason }) => ({
        label: `${label} (${period})`,
        reason: `${period}: ${reason}`,
      })),
  );

/** The rows of the chart for a group and two years, as its own query gives them. */
export function betweenYears(
  years: readonly YearOfBorough[],
  changes: readonly CountingChange[],
  asked: Asked,
): readonly Row[] {
  const { group, fromYear, toYear } = asked;
  const between = breaksBetween(changes, asked);
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
        ...between,
      };
    });
}
