import type { Rhythm } from "../../datasets/source.ts";
import { addMonths, formatMonth, monthsBetween } from "../../words/periods.ts";

/**
 * What a page says where its figures are older than their publisher's rhythm lets them be, or nothing.
 *
 * @param latest the last month that the figures have, 2026-06
 * @param built when the page is built
 */
export function describeOverdue(latest: string, rhythm: Rhythm, built: Date): string {
  const now = built.toISOString().slice(0, 7);
  // In the month in which the next edition is expected it may still come.
  const expected = addMonths(latest, rhythm.everyMonths + rhythm.afterMonths);
  if (monthsBetween(now, expected) <= 0) return "";
  const often = rhythm.everyMonths === 1 ? "every month" : `every ${rhythm.everyMonths} months`;
  return `Newer figures should be out by now. The publisher brings new ones ${often}, and those after ${formatMonth(latest)} were expected by ${formatMonth(expected)}.`;
}
