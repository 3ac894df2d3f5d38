import type { Rhythm } from "../../datasets/source.ts";
import { formatList } from "../../words/lists.ts";
import { addMonths, formatMonth, monthsBetween, monthOf } from "../../words/periods.ts";

/** Figures of one kind with their last month, and how their publisher goes on. */
export type Dated = {
  /** With its period: "recorded crime to June 2026". */
  readonly name: string;
  /** 2026-06 */
  readonly latest: string;
  readonly rhythm: Rhythm | undefined;
};

const often = ({ everyMonths }: Rhythm): string => {
  if (everyMonths === 1) return "every month";
  return everyMonths === 12 ? "every year" : `every ${String(everyMonths)} months`;
};

function sayOne({ name, latest, rhythm }: Dated, built: Date): string | undefined {
  if (rhythm === undefined) return undefined;
  const now = monthOf(built);
  // In the month in which the next edition is expected it may still come.
  const expected = addMonths(latest, rhythm.everyMonths + rhythm.afterMonths);
  if (monthsBetween(now, expected) <= 0) return undefined;
  return `${name} (new ${often(rhythm)}; the next was expected by ${formatMonth(expected)})`;
}

/**
 * What a page says where its figures are older than their publishers' rhythm lets them be, or nothing.
 *
 * @param built when the page is built
 */
export function describeOverdue(figures: readonly Dated[], built: Date): string {
  const late = figures
    .map((figure) => sayOne(figure, built))
    .filter((words) => words !== undefined);
  return late.length === 0
    ? ""
    : `Their publishers should have newer figures by now than these: ${formatList(late)}.`;
}
