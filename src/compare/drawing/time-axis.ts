import type { Markish } from "@observablehq/plot";
import { yearAxis } from "../../charts/marks/axes.ts";
import { firstAndLast, ticksEvery } from "../../charts/rows.ts";
import {
  formatMonth,
  monthToDate,
  monthsBetween,
  shortenMonth,
  monthOf,
} from "../../words/periods.ts";
import type { Frame } from "../../charts/chart.ts";
import { endMonth, isMonthly, writePeriod, type PeriodKind } from "../choosing/periods.ts";

/** "June 2026" -> "Jun 2026" */
const shortMonth = (x: Date): string => shortenMonth(formatMonth(monthOf(x)));

/** From this many months on, years alone tell where one is. */
const longPeriod = 30;

/** Where a period stands on the axis: at its end. */
export const dateOf = (kind: PeriodKind, period: string): Date =>
  monthToDate(endMonth(kind, period));

/** Years, months, financial years or cohorts along the bottom, as many as period and width take. */
export function timeAxis(periods: readonly string[], kind: PeriodKind, frame: Frame): Markish {
  if (!isMonthly(kind)) {
    const step = Math.ceil(periods.length / (frame.phone ? 3 : 8));
    const shown = periods.filter((_, index) => (periods.length - 1 - index) % step === 0);
    const names = new Map(shown.map((period) => [endMonth(kind, period), period]));
    return yearAxis(
      shown.map((period) => dateOf(kind, period)),
      (x) => writePeriod(kind, names.get(monthOf(x)) ?? ""),
    );
  }
  const { first, last } = firstAndLast(periods);
  const span = monthsBetween(last, first);
  if (span >= longPeriod) {
    const step = Math.ceil(span / 12 / (frame.phone ? 4 : 8));
    return yearAxis(ticksEvery(monthToDate(first), monthToDate(last), step), (x) =>
      String(x.getUTCFullYear()),
    );
  }
  const step = Math.ceil(periods.length / (frame.phone ? 3 : 6));
  const shown = periods.filter((_, index) => index % step === 0);
  return yearAxis(shown.map(monthToDate), shortMonth);
}
