import { allOffences } from "../../src/datasets/crime/offence-groups.ts";
import { addMonths } from "../../src/words/periods.ts";
import { figureOf, force, type Cell, type Figures } from "./figures.ts";

/**
 * When a new month is too far off to be a whole one. It must lie below the lowest (or above the
 * highest) of its own 24 months before by more than a share of it and by more than three times its
 * square root, and below (or above) the same month a year before by more than a share of that: so
 * neither a short February nor the usual August trips it.
 *
 * False alarms: of the 147 months from April 2012 to June 2024, which no edition revises any more, it
 * would have stopped 14 (`back-test.ts`; the test names them). Five had a reason that a person would
 * have had to write down anyway: fraud leaving the force in 2013, the first months of the pandemic. The
 * others are one group or borough each: the August carnival in Kensington and Chelsea, old cases
 * recorded on one day, a wave of drug offences in March 2019.
 */
const rules = {
  "force, all": { below: 0.05, above: 0.05, yearBelow: 0.1, yearAbove: 0.1 },
  "force, group": { below: 0.2, above: 0.25, yearBelow: 0.2, yearAbove: 0.25 },
  "borough, all": { below: 0.1, above: 0.2, yearBelow: 0.2, yearAbove: 0.2 },
  "borough, group": { below: 0.5, above: 1, yearBelow: 0.5, yearAbove: 1 },
} as const;

const roots = 3;
const window = 24;

const ruleOf = ({ area, group }: Cell) =>
  rules[`${area === force ? "force" : "borough"}, ${group === allOffences ? "all" : "group"}`];

export type FarOff = Cell & {
  readonly value: number;
  readonly side: "low" | "high";
  /** The lowest of the 24 months before for a low one, the highest for a high one. */
  readonly bound: number;
  readonly yearBefore: number;
};

/** The months before one, the nearest first. */
const monthsBefore = (month: string): string[] =>
  Array.from({ length: window }, (_, index) => addMonths(month, -index - 1));

/** Whether a month is far off its neighbours; undefined where not, or where it has too few. */
export function judgeMonth(figures: Figures, cell: Cell): FarOff | undefined {
  const value = figureOf(figures, cell);
  const before = monthsBefore(cell.month).flatMap(
    (month) => figureOf(figures, { ...cell, month }) ?? [],
  );
  const yearBefore = before[11];
  if (value === undefined || yearBefore === undefined || before.length < window) return undefined;
  const rule = ruleOf(cell);
  const lowest = Math.min(...before);
  const highest = Math.max(...before);
  const isPast = (distance: number, share: number, bound: number) =>
    distance > Math.max(share * bound, roots * Math.sqrt(Math.max(bound, 1)));
  if (
    isPast(lowest - value, rule.below, lowest) &&
    yearBefore - value > rule.yearBelow * yearBefore
  ) {
    return { ...cell, value, side: "low", bound: lowest, yearBefore };
  }
  if (
    isPast(value - highest, rule.above, highest) &&
    value - yearBefore > rule.yearAbove * yearBefore
  ) {
    return { ...cell, value, side: "high", bound: highest, yearBefore };
  }
  return undefined;
}
