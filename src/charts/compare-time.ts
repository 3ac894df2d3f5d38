import type { Markish } from "@observablehq/plot";
import { formatMonth, monthToDate, monthsBetween } from "../prose/format.ts";
import type { Frame } from "./chart.ts";
import { yearEnding, type Measure } from "./compare-rows.ts";
import { yearAxis } from "./marks/axes.ts";
import { firstAndLast, ticksEvery } from "./rows.ts";

const monthOf = (x: Date): string => x.toISOString().slice(0, 7);

/** "June 2026" -> "Jun 2026" */
const shortMonth = (x: Date): string => formatMonth(monthOf(x)).replace(/^(\w{3})\w*/, "$1");

/** From this many months on, years alone tell where one is. */
const longPeriod = 30;

/** Years, months or financial years along the bottom, as many as period and width take. */
export function timeAxis(months: readonly string[], measure: Measure, frame: Frame): Markish {
  const { first, last } = firstAndLast(months);
  if (measure === "rate") {
    const step = Math.ceil(months.length / (frame.phone ? 3 : 8));
    const shown = months.filter((_, index) => (months.length - 1 - index) % step === 0);
    return yearAxis(shown.map(monthToDate), (x) => yearEnding(monthOf(x)));
  }
  const span = monthsBetween(last, first);
  if (span >= longPeriod) {
    const step = Math.ceil(span / 12 / (frame.phone ? 4 : 8));
    return yearAxis(ticksEvery(monthToDate(first), monthToDate(last), step), (x) =>
      String(x.getUTCFullYear()),
    );
  }
  const step = Math.ceil(months.length / (frame.phone ? 3 : 6));
  const shown = months.filter((_, index) => index % step === 0);
  return yearAxis(shown.map(monthToDate), shortMonth);
}
