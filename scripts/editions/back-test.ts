import { allOffences, offenceGroups } from "../../src/datasets/crime/offence-groups.ts";
import { boroughCodes } from "../sources/areas/borough-codes.ts";
import { figuresOf, force, monthsOf, type MonthlyRow } from "./figures.ts";
import { judgeMonth, type FarOff } from "./new-month.ts";
import { findNewSwaps } from "./new-month-shape.ts";
import type { Swap } from "./swaps.ts";

export type StoppedMonth = {
  readonly month: string;
  readonly farOff: readonly FarOff[];
  readonly swaps: readonly Swap[];
};

/**
 * What real history would have tripped: every month that has 24 before it, judged as if it were new.
 *
 * @returns how many months were judged, and those that would have been stopped
 */
export function backTest(rows: readonly MonthlyRow[]): {
  readonly judged: number;
  readonly stopped: readonly StoppedMonth[];
} {
  const figures = figuresOf(rows);
  const months = monthsOf(rows).slice(24);
  const groups = [allOffences, ...offenceGroups];
  const stopped = months.map((month) => ({
    month,
    farOff: [force, ...boroughCodes].flatMap((area) =>
      groups.flatMap((group) => judgeMonth(figures, { area, month, group }) ?? []),
    ),
    swaps: findNewSwaps(figures, month, { areas: boroughCodes, groups: offenceGroups, months }),
  }));
  return {
    judged: months.length,
    stopped: stopped.filter(({ farOff, swaps }) => farOff.length + swaps.length > 0),
  };
}
