import { allOffences, fraud, offenceGroups } from "../../src/datasets/crime/offence-groups.ts";
import { figuresOf, force, isBorough, monthsOf, type Figures, type MonthlyRow } from "./figures.ts";
import { findExcesses, type Excess, type Limits } from "./limits.ts";
import { judgeMonth, type FarOff } from "./new-month.ts";
import { findNewSwaps, findRepeated } from "./new-month-shape.ts";
import { findSwaps, type Axes, type Swap } from "./swaps.ts";

/** A table before and after an edition, or the part of it that one source gives. */
export type Comparison = {
  readonly before: Figures;
  readonly after: Figures;
  readonly beforeMonths: readonly string[];
  readonly sharedMonths: readonly string[];
  readonly newMonths: readonly string[];
  readonly beforeAreas: readonly string[];
  readonly afterAreas: readonly string[];
};

const areasOf = (rows: readonly MonthlyRow[], months: ReadonlySet<string>): string[] =>
  [
    ...new Set(
      rows
        .filter(({ month, offences }) => months.has(month) && offences !== null)
        .map((row) => row.area_code),
    ),
  ].toSorted();

/** Sets two tables side by side. */
export function compareTables(
  before: readonly MonthlyRow[],
  after: readonly MonthlyRow[],
): Comparison {
  const beforeMonths = monthsOf(before);
  const had = new Set(beforeMonths);
  const afterMonths = monthsOf(after);
  const newest = beforeMonths.at(-1);
  const newMonths = afterMonths.filter((month) => !had.has(month));
  // What an area's row was in the newest month before, it should be in every month since.
  const since = afterMonths.filter((month) => newest === undefined || month >= newest);
  return {
    before: figuresOf(before),
    after: figuresOf(after),
    beforeMonths,
    sharedMonths: afterMonths.filter((month) => had.has(month)),
    newMonths,
    beforeAreas: areasOf(before, new Set(newest === undefined ? [] : [newest])),
    afterAreas: areasOf(after, new Set(since)),
  };
}

export type Gone = { readonly area: string; readonly group: string; readonly month: string };

export type Findings = {
  /** Figures that the table had, or had in its newest month, and that are not there any more. */
  readonly gone: readonly Gone[];
  readonly swaps: readonly Swap[];
  readonly repeated: readonly { readonly month: string; readonly of: string }[];
  readonly farOff: readonly FarOff[];
  readonly excesses: readonly Excess[];
};

const liveGroups = offenceGroups.filter((group) => group !== fraud);

/** Everything about an edition that a person should look at before it is taken. */
export function findAll(
  comparison: Comparison,
  /** The whole table, whose months before the new ones they are set beside. */
  whole: Figures,
  limits: Limits,
): Findings {
  const { before, after, beforeMonths, sharedMonths, newMonths, beforeAreas } = comparison;
  const newest = beforeMonths.at(-1) ?? "";
  const boroughs = beforeAreas.filter(isBorough);
  const axes: Axes = { areas: boroughs, groups: liveGroups, months: sharedMonths };
  const has = (figures: Figures, area: string, month: string, group: string) =>
    figures.has(`${area}|${month}|${group}`);

  const gone = boroughs.flatMap((area) =>
    offenceGroups.flatMap((group) => [
      ...sharedMonths
        .filter((month) => has(before, area, month, group) && !has(after, area, month, group))
        .map((month) => ({ area, group, month })),
      ...newMonths
        .filter((month) => has(before, area, newest, group) && !has(after, area, month, group))
        .map((month) => ({ area, group, month })),
    ]),
  );
  const cellsOf = (months: readonly string[], areas: readonly string[]) =>
    months.flatMap((month) =>
      [force, ...areas].flatMap((area) =>
        [allOffences, ...offenceGroups].map((group) => ({ area, month, group })),
      ),
    );
  // So rare by now that a borough without it is nothing to look at.
  const hasFraud = (month: string) => boroughs.some((area) => has(after, area, month, fraud));
  return {
    gone: gone.filter(({ group, month }) => group !== fraud || !hasFraud(month)),
    swaps: [
      ...findSwaps(before, after, axes),
      ...newMonths.flatMap((month) => findNewSwaps(whole, month, axes)),
    ],
    repeated: newMonths.flatMap((month) => {
      const known = { ...axes, months: beforeMonths };
      const of = findRepeated(after, month, before, known);
      return of === undefined ? [] : [{ month, of }];
    }),
    farOff: cellsOf(newMonths, boroughs).flatMap((cell) => judgeMonth(whole, cell) ?? []),
    excesses: findExcesses(cellsOf(sharedMonths, beforeAreas), before, after, { limits, newest }),
  };
}
