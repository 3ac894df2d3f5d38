import type { EditionChange, RevisedCell, RevisionCount } from "../../src/datasets/changes.ts";
import { offenceGroups } from "../../src/datasets/crime/offence-groups.ts";
import { monthsBetween } from "../../src/words/periods.ts";
import type { Comparison } from "./compare.ts";
import { figureOf, force, shift } from "./figures.ts";

const mostNamed = 10;

type Measured = Pick<EditionChange, "cells" | "revised" | "revisions" | "largest">;

/** Cells that both tables have, counted by group and age of their month, the largest named. */
export function summariseRevisions(comparison: Comparison): Measured {
  const { before, after, sharedMonths, beforeMonths } = comparison;
  const newest = beforeMonths.at(-1) ?? "";
  const areas = [...new Set([...before.keys()].map((key) => key.split("|")[0] ?? ""))]
    .filter((area) => area !== force)
    .toSorted();
  const revisions: RevisionCount[] = [];
  const changed: RevisedCell[] = [];
  let cells = 0;
  for (const group of offenceGroups) {
    for (const month of sharedMonths.toReversed()) {
      const pairs = areas.flatMap((area) => {
        const was = figureOf(before, { area, month, group });
        const is = figureOf(after, { area, month, group });
        return was === undefined || is === undefined ? [] : { area, was, is };
      });
      cells += pairs.length;
      const moved = pairs.filter(({ was, is }) => was !== is);
      if (moved.length === 0) continue;
      for (const { area, was, is } of moved) {
        changed.push({ areaCode: area, month, offenceGroup: group, before: was, after: is });
      }
      revisions.push({
        offenceGroup: group,
        age: monthsBetween(newest, month),
        cells: pairs.length,
        revised: moved.length,
        before: pairs.reduce((sum, { was }) => sum + was, 0),
        after: pairs.reduce((sum, { is }) => sum + is, 0),
      });
    }
  }
  const largest = changed
    .toSorted((a, b) => shift(b.before, b.after) - shift(a.before, a.after))
    .slice(0, mostNamed);
  return { cells, revised: changed.length, revisions, largest };
}
