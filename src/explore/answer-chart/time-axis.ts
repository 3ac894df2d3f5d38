import type { Markish } from "@observablehq/plot";
import { monthsBetween, shortenMonth, monthOf } from "../../words/periods.ts";
import { yearAxis } from "../../charts/marks/axes.ts";
import { firstAndLast, ticksEvery } from "../../charts/rows.ts";
import { timeName, type Period } from "./period.ts";

/** From this many months on, years alone tell where one is. */
const longPeriod = 30;

const characterWidth = 7;
const between = 26;

/**
 * Times along the bottom, as many as the width takes: the last one, and others at even steps before
 * it, or the beginnings of years.
 *
 * @param times in order, each once
 * @param width the pixels from the first to the last
 */
export function answerTimeAxis(
  times: readonly Date[],
  period: Period,
  isYearly: boolean,
  width: number,
): Markish {
  const { first, last } = firstAndLast(times);
  const name = (time: Date): string => shortenMonth(timeName(time, period, isYearly));
  const most = (letters: number): number =>
    Math.max(2, Math.floor(width / (letters * characterWidth + between)));
  const isNamedByYear = period === "year" || period === "financial year" || isYearly;
  const span = monthsBetween(monthOf(last), monthOf(first));
  if (!isNamedByYear && span >= longPeriod) {
    const step = Math.ceil(span / 12 / most(4));
    return yearAxis(ticksEvery(first, last, step), (time) => String(time.getUTCFullYear()));
  }
  const step = Math.ceil(times.length / most(name(last).length));
  return yearAxis(
    times.filter((_, index) => (times.length - 1 - index) % step === 0),
    name,
  );
}
