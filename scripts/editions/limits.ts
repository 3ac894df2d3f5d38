import { monthsBetween } from "../../src/words/periods.ts";
import { figureOf, isBorough, shift, type Cell, type Figures } from "./figures.ts";
import type { RevisionRow } from "./measure-revisions.ts";

/** Ages of a month, in months, by the first of each span: young months are revised most. */
const ageSpans = [0, 3, 12, 24] as const;

/** The first age of the span that an age lies in. */
export const spanOf = (age: number): number => ageSpans.findLast((from) => age >= from) ?? 0;

/**
 * Nothing below three times the square root of a count is looked at: so far chance alone carries a
 * count, and no revision measured so far says how small the smallest can be.
 */
const least = 3;

/**
 * Half as much again as the largest that was measured. The pairs of editions at hand lie seven
 * months and more apart with a change of system or of basis between them, so a usual edition, a
 * month after the last, moves far less.
 */
const allowance = 1.5;

/** The largest shift, in square roots of the count, that is taken without a reason. */
export type Limits = {
  readonly of: (place: "force" | "borough", group: string, age: number) => number;
};

/** Limits by group and age of a month, from the revisions between the editions at hand. */
export function limitsFrom(revisions: readonly RevisionRow[]): Limits {
  const largest = new Map<string, number>();
  const note = (key: string, value: number) => {
    largest.set(key, Math.max(largest.get(key) ?? 0, value));
  };
  for (const row of revisions) {
    const span = `${row.offence_group}|${spanOf(row.age)}`;
    note(`force|${span}`, shift(row.offences_earlier, row.offences_later));
    if (row.borough_earlier === null || row.borough_later === null) continue;
    note(`borough|${span}`, shift(row.borough_earlier, row.borough_later));
  }
  return {
    of: (place, group, age) =>
      Math.max(least, allowance * (largest.get(`${place}|${group}|${spanOf(age)}`) ?? 0)),
  };
}

/** A figure that moved further than its limit. */
export type Excess = Cell & {
  readonly before: number;
  readonly after: number;
  /** How many times the limit. */
  readonly times: number;
};

/**
 * Every figure of the table before, and every total, that moved past its limit.
 *
 * @param newest the last month of the table before: ages are counted from it
 */
export function findExcesses(
  cells: readonly Cell[],
  before: Figures,
  after: Figures,
  { limits, newest }: { readonly limits: Limits; readonly newest: string },
): Excess[] {
  return cells.flatMap((cell) => {
    const was = figureOf(before, cell);
    const is = figureOf(after, cell);
    if (was === undefined || is === undefined || was === is) return [];
    const place = isBorough(cell.area) ? "borough" : "force";
    const limit = limits.of(place, cell.group, monthsBetween(newest, cell.month));
    const times = shift(was, is) / limit;
    return times > 1 ? [{ ...cell, before: was, after: is, times }] : [];
  });
}
