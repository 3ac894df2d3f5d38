import type { AnswerColumn } from "../../database/ask/answer.ts";
import type { Cell } from "../../database/ask/query.ts";
import {
  formatDay,
  financialYear,
  formatCohort,
  formatMonth,
  monthToDate,
  startYear,
  monthOf,
} from "../../words/periods.ts";

/** What the values of an ordered column are. */
export type Period = "month" | "cohort" | "financial year" | "year" | "date";

const isMonth = (text: string): boolean => /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text);

const isFinancialYear = (text: string): boolean =>
  /^\d{4}-\d\d$/.test(text) && financialYear(startYear(text)) === text;

const isYear = (text: string): boolean => /^(?:19|20)\d\d$/.test(text);

/** Of our years, and of no other zone than UTC: what is written otherwise lies elsewhere. */
const dayOrTime = /^(\d{4}-\d\d-\d\d)(?:[ T](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(?:Z|\+00(?::?00)?)?)?$/;

function dayToDate(text: string): Date | undefined {
  const [, day, time = "00:00"] = dayOrTime.exec(text) ?? [];
  const date = new Date(`${day ?? ""}T${time}Z`);
  return Number.isNaN(Number(date)) ? undefined : date;
}

/**
 * What kind of time a column holds, judged by all its values and by its name: 2009-10 is a month in
 * one column and a financial year in another.
 */
export function periodOf(
  name: string,
  type: AnswerColumn["type"],
  values: ReadonlySet<Cell>,
): Period | undefined {
  if (values.size === 0 || type === "truth") return undefined;
  const texts = [...values].map(String);
  if (texts.every(isYear)) return type === "text" || /year|yr/i.test(name) ? "year" : undefined;
  if (type === "number") return undefined;
  const isNamedMonth = /month|cohort/i.test(name);
  if (texts.every(isFinancialYear) && !isNamedMonth) return "financial year";
  if (texts.every(isMonth)) return /cohort/i.test(name) ? "cohort" : "month";
  return texts.every((text) => dayToDate(text) !== undefined) ? "date" : undefined;
}

/** Where a value lies in time; nothing for one that is missing. */
export function timeOf(cell: Cell, period: Period): Date | undefined {
  if (cell === null) return undefined;
  const text = String(cell);
  switch (period) {
    case "month":
    case "cohort":
      return monthToDate(text);
    case "financial year":
      return monthToDate(`${String(startYear(text))}-04`);
    case "year":
      return monthToDate(`${text}-01`);
    case "date":
      return dayToDate(text);
  }
}

/** A point in time as its column means it: June 2026, 2012-13, 5 March 2024. */
export function timeName(time: Date, period: Period, isYearly: boolean): string {
  const month = monthOf(time);
  switch (period) {
    case "month":
      return formatMonth(month);
    case "cohort":
      // Cohorts that follow each other by months would share the name of a year.
      return isYearly ? formatCohort(month) : formatMonth(month);
    case "financial year":
      return financialYear(time.getUTCFullYear());
    case "year":
      return String(time.getUTCFullYear());
    case "date":
      return formatDay(time);
  }
}

const monthsOf = (time: Date): number => time.getUTCFullYear() * 12 + time.getUTCMonth();

/**
 * How many months lie between one point and the next, where a column goes in steps: more than that
 * is a gap. Dates have no known step.
 *
 * @param times in order, each once
 */
export function stepOf(times: readonly Date[], period: Period): number {
  if (period === "date") return Infinity;
  return times.reduce((step, time, index) => {
    const before = times[index - 1];
    return before ? Math.min(step, monthsOf(time) - monthsOf(before)) : step;
  }, Infinity);
}

/** Whether something is missing between two points that follow each other. */
export const isGap = (from: Date, to: Date, step: number): boolean =>
  monthsOf(to) - monthsOf(from) > step;
