import { formatCohort, formatMonth, shortenMonth, startYear, yearOf } from "../../words/periods.ts";

/** What one figure of a measure covers. */
export type PeriodKind =
  "month" | "rolling" | "financialYear" | "cohort" | "year" | "midYear" | "yearEnding" | "single";

export const isMonthly = (kind: PeriodKind): boolean => kind === "month" || kind === "rolling";

/**
 * The last month of a period, by which periods of every kind have their place in time:
 * "2019-20" -> "2020-03", "2016" -> "2016-12".
 */
export function endMonth(kind: PeriodKind, period: string): string {
  if (kind === "financialYear") return `${String(startYear(period) + 1)}-03`;
  if (kind === "year") return `${period}-12`;
  if (kind === "midYear") return `${period}-06`;
  return kind === "yearEnding" ? period.slice(0, 7) : period;
}

/** A period by itself, in a table or on an axis: "June 2026", "2019-20", "2024". */
export function writePeriod(kind: PeriodKind, period: string): string {
  if (isMonthly(kind)) return formatMonth(period);
  if (kind === "cohort") return formatCohort(period);
  return kind === "yearEnding" ? formatMonth(period.slice(0, 7)) : period;
}

/** A period in a list to pick from, where room is short: "Sep 2026", "2019-20". */
export const listPeriod = (kind: PeriodKind, period: string): string =>
  shortenMonth(writePeriod(kind, period));

/** Months under their years, to pick from. */
export const byYear = (months: readonly string[]): readonly (readonly [string, string[]])[] => [
  ...Map.groupBy(months, (month) => String(yearOf(month))),
];

/** A period inside a sentence, after "in": "the 12 months to June 2026", "the cohorts of 2019-20". */
export function namePeriod(kind: PeriodKind, period: string): string {
  const written = writePeriod(kind, period);
  if (kind === "rolling" || kind === "yearEnding") return `the 12 months to ${written}`;
  if (kind === "cohort") return `the cohorts of ${written}`;
  return kind === "midYear" ? `mid-${written}` : written;
}

/** What a column of periods is called. */
export const periodHeads: Record<PeriodKind, string> = {
  month: "Month",
  rolling: "12 months to",
  financialYear: "Financial year",
  cohort: "Cohort",
  year: "Year",
  midYear: "Mid-year",
  yearEnding: "12 months to",
  single: "Period",
};

/** From the first period that ends in a month or after it to the last that ends in one or before. */
export function periodsWithin(
  kind: PeriodKind,
  periods: readonly string[],
  from: string,
  to: string,
): readonly string[] {
  return periods.filter((period) => {
    const end = endMonth(kind, period);
    return end >= from && end <= to;
  });
}
