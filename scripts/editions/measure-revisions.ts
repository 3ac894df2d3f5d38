import type { crimeRevisions } from "../../src/datasets/crime/crime-revisions.ts";
import type { RowOf } from "../../src/datasets/dataset.ts";
import { allOffences, offenceGroups } from "../../src/datasets/crime/offence-groups.ts";
import { monthsBetween } from "../../src/words/periods.ts";
import { boroughCodes } from "../sources/areas/borough-codes.ts";
import {
  figureOf,
  figuresOf,
  force,
  monthsOf,
  shift,
  type Figures,
  type MonthlyRow,
} from "./figures.ts";

export type RevisionRow = RowOf<typeof crimeRevisions>;

/** One edition's rows; `name` is its last month. */
export type Edition = { readonly name: string; readonly rows: readonly MonthlyRow[] };

export type HowToCompare = {
  /** Boroughs too, where both editions count them on one basis. */
  readonly boroughs: boolean;
  readonly note: string | null;
};

type Pair = { readonly code: string; readonly before: number; readonly after: number };

/** The borough whose figure of a month and group moved most; undefined where none did. */
function mostMoved(before: Figures, after: Figures, month: string, group: string) {
  let most: Pair | undefined;
  for (const code of boroughCodes) {
    const pair = {
      code,
      before: figureOf(before, { area: code, month, group }) ?? 0,
      after: figureOf(after, { area: code, month, group }) ?? 0,
    };
    const least = most === undefined ? 0 : shift(most.before, most.after);
    if (shift(pair.before, pair.after) > least) most = pair;
  }
  return most;
}

/** Every month that two editions share, by group: the force, and the borough that moved most. */
export function measureRevisions(
  earlier: Edition,
  later: Edition,
  { boroughs, note }: HowToCompare,
): RevisionRow[] {
  const before = figuresOf(earlier.rows);
  const after = figuresOf(later.rows);
  const shared = new Set(monthsOf(later.rows));
  const months = monthsOf(earlier.rows).filter((month) => shared.has(month));
  return months.flatMap((month) =>
    [allOffences, ...offenceGroups].flatMap((group) => {
      const earlierTotal = figureOf(before, { area: force, month, group });
      const laterTotal = figureOf(after, { area: force, month, group });
      if (earlierTotal === undefined || laterTotal === undefined) return [];
      const most = boroughs ? mostMoved(before, after, month, group) : undefined;
      return {
        earlier_edition: earlier.name,
        later_edition: later.name,
        month,
        offence_group: group,
        age: monthsBetween(earlier.name, month),
        offences_earlier: earlierTotal,
        offences_later: laterTotal,
        borough_code: most?.code ?? null,
        borough_earlier: most?.before ?? null,
        borough_later: most?.after ?? null,
        note,
      };
    }),
  );
}
