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

/** What lies between the two years, as the chart's query writes it into each row. */
function breaksBetween(
  changes: readonly CountingChange[],
  { group, fromYear, toYear }: Asked,
): { readonly break_label: string | null; readonly break_reason: string | null } {
  const own = changes
    .filter(({ groups }) => groups.includes(group))
    .filter(({ period }) => period > fromYear && period <= toYear)
    .toSorted((a, b) => a.period.localeCompare(b.period));
  if (own.length === 0) return { break_label: null, break_reason: null };
  return {
    break_label: own.map(({ label, period }) => `${label} (${period})`).join(", "),
    break_reason: own.map(({ reason, period }) => `${period}: ${reason}`).join(" "),
  };
}

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
