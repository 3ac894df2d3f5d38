import { addMonths } from "../../src/words/periods.ts";
import { figureOf, type Cell, type Figures } from "./figures.ts";
import type { Axes, Swap } from "./swaps.ts";

/** Months that a new one's shape is taken from. */
const window = 12;

/**
 * Changed places, the new figures must fit this many times better than where they stand. Of all pairs
 * of boroughs in all months so far the nearest to a false alarm reached 1.8.
 */
const better = 2;

/** And fit badly where they stand: further off than this, in mean squares beside the count. */
const badly = 2;

/** The part of a month's figures, of those that are not zero, that another month may share. */
const mostAlike = 0.9;

type Shape = { readonly values: readonly number[]; readonly usual: readonly number[] };

/** Mean square distance of figures from usual ones, beside the count as chance would have it. */
const misfit = (values: readonly number[], usual: readonly number[]): number =>
  values.reduce((sum, value, index) => {
    const expected = usual[index] ?? 0;
    return sum + (value - expected) ** 2 / (expected + 1);
  }, 0) / Math.max(values.length, 1);

function shapeOf(figures: Figures, month: string, cells: readonly Cell[]): Shape {
  const before = Array.from({ length: window }, (_, index) => addMonths(month, -index - 1));
  const usualOf = (cell: Cell): number => {
    const values = before.flatMap(
      (earlier) => figureOf(figures, { ...cell, month: earlier }) ?? [],
    );
    return values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
  };
  return {
    values: cells.map((cell) => figureOf(figures, cell) ?? 0),
    usual: cells.map(usualOf),
  };
}

function swappedShapes(shapes: ReadonlyMap<string, Shape>): [string, string][] {
  const all = [...shapes];
  return all.flatMap(([one, a], index) =>
    all.slice(index + 1).flatMap(([other, b]): [string, string][] => {
      const own = misfit(a.values, a.usual) + misfit(b.values, b.usual);
      const crossed = misfit(a.values, b.usual) + misfit(b.values, a.usual);
      return own > 2 * badly && crossed * better < own ? [[one, other]] : [];
    }),
  );
}

/**
 * Areas or groups that changed places in a month that the table did not have before: each figure is
 * set beside the mean of its 12 months before.
 */
export function findNewSwaps(figures: Figures, month: string, { areas, groups }: Axes): Swap[] {
  const byArea = areas.map(
    (area) =>
      [
        area,
        shapeOf(
          figures,
          month,
          groups.map((group) => ({ area, group, month })),
        ),
      ] as const,
  );
  const byGroup = groups.map(
    (group) =>
      [
        group,
        shapeOf(
          figures,
          month,
          areas.map((area) => ({ area, group, month })),
        ),
      ] as const,
  );
  const named = (kind: Swap["kind"], pairs: readonly [string, string][]) =>
    pairs.map(([one, other]): Swap => ({ kind, one, other, months: [month] }));
  return [
    ...named("area", swappedShapes(new Map(byArea))),
    ...named("group", swappedShapes(new Map(byGroup))),
  ];
}

/** The month, of those that are known, whose figures a new one repeats; undefined where none. */
export function findRepeated(
  figures: Figures,
  month: string,
  known: Figures,
  { areas, groups, months }: Axes,
): string | undefined {
  const cells = areas.flatMap((area) => groups.map((group) => ({ area, group, month })));
  const filled = cells.filter((cell) => (figureOf(figures, cell) ?? 0) > 0);
  return months.find((other) => {
    const alike = filled.filter(
      (cell) => figureOf(known, { ...cell, month: other }) === figureOf(figures, cell),
    );
    return filled.length > 0 && alike.length > mostAlike * filled.length;
  });
}
