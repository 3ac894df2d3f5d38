import type { MonthSpan } from "../datasets/changes.ts";
import { formatList } from "./lists.ts";

const monthNames = new Intl.DateTimeFormat("en-GB", {
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** "2026-06" -> the first instant of that month, in UTC. */
export const monthToDate = (month: string): Date => new Date(`${month}-01T00:00:00Z`);

/** The month in which an instant lies, in UTC, as "2026-06". */
export const monthOf = (date: Date): string => date.toISOString().slice(0, 7);

/** "2026-06" -> "June 2026" */
export const formatMonth = (month: string): string => monthNames.format(monthToDate(month));

/** A first and a last month in words: "July 2024 to June 2026" */
export const formatSpan = ({ first, last }: MonthSpan): string =>
  first === last ? formatMonth(first) : `${formatMonth(first)} to ${formatMonth(last)}`;

/** The names of months, their year once where it is one. */
function namesOf(months: readonly string[]): readonly string[] {
  const isOneYear = new Set(months.map(yearOf)).size === 1;
  const names = months.map(formatMonth);
  return names.map((name, at) =>
    isOneYear && at < names.length - 1 ? name.replace(/ \d+$/, "") : name,
  );
}

/** Months as a list: "2024-02", "2024-03" -> "February and March 2024" */
export const formatMonths = (months: readonly string[]): string => formatList(namesOf(months));

/** A quarter by its first month: "2015-10" -> "October to December 2015" */
export const formatQuarter = (first: string): string =>
  namesOf([first, addMonths(first, 2)]).join(" to ");

/** A name of a month or a day where room is short: "June 2026" -> "Jun 2026", "5 March 2024" -> "5 Mar 2024" */
export const shortenMonth = (name: string): string => name.replace(/([A-Z][a-z]{2})[a-z]+/, "$1");

const dayNames = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** A day, in UTC, as a date or as "2024-03-05" -> "5 March 2024" */
export const formatDay = (day: Date | string): string =>
  dayNames.format(typeof day === "string" ? new Date(`${day}T00:00:00Z`) : day);

/**
 * A cohort of 12 months by its last month, as the years it spans: "2020-03" -> "2019-20",
 * "2002-12" -> "2002".
 */
export function formatCohort(end: string): string {
  const year = yearOf(end);
  return end.endsWith("-12") ? String(year) : `${String(year - 1)}-${end.slice(2, 4)}`;
}

/** "2026-06", "2025-07" -> 11: whole months from the second to the first. */
export function monthsBetween(later: string, earlier: string): number {
  const [a, b] = [monthToDate(later), monthToDate(earlier)];
  return (a.getUTCFullYear() - b.getUTCFullYear()) * 12 + a.getUTCMonth() - b.getUTCMonth();
}

/**
 * "2026-06", -11 -> "2025-07"
 *
 * @throws RangeError where the text is no month
 */
export function addMonths(month: string, months: number): string {
  const date = monthToDate(month);
  date.setUTCMonth(date.getUTCMonth() + months);
  return monthOf(date);
}

/** The year in which a cohort ends, as a place on a time axis: "2020-03" -> 2020, "2002-12" -> 2002.75 */
export const cohortYear = (end: string): number => yearOf(end) + (monthOfYear(end) - 3) / 12;

/** "2026-06" -> 2026, "2013" -> 2013: the year of a month, or of a year kept as text */
export const yearOf = (period: string): number => Number(period.slice(0, 4));

/** "2026-06" -> 6 */
export const monthOfYear = (month: string): number => Number(month.slice(5, 7));

/** "2012-13" -> 2012 */
export const startYear = (financialYear: string): number => yearOf(financialYear);

/** 2012 -> "2012-13" */
export const financialYear = (start: number): string =>
  `${start}-${String((start + 1) % 100).padStart(2, "0")}`;

/** The financial year, April to March, that a month lies in: "2013-03" -> "2012-13" */
export const financialYearOf = (month: string): string =>
  financialYear(yearOf(month) - (monthOfYear(month) < 4 ? 1 : 0));
