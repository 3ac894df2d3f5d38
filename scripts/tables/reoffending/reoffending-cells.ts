import {
  fourQuarters,
  newSourceMonth,
  type CohortLength,
} from "../../../src/datasets/reoffending/reoffending.ts";
import { pandemic } from "../../../src/stats/pandemic.ts";
import { wilsonInterval } from "../../../src/stats/wilson-interval.ts";
import type { CohortCounts } from "../../sources/reoffending/cohort-counts.ts";
import { capitalise } from "../../../src/words/lists.ts";
import { addMonths, formatMonth } from "../../../src/words/periods.ts";

/**
 * A percentage with six decimals: enough that whoever rounds it to one comes to what the counts give.
 * With two, 29.648 became 29.65 and then 29.7; with four one limit of 1,298 still did so.
 */
export const sixDecimals = (percent: number): number => Math.round(percent * 1_000_000) / 1_000_000;

/** A share as a percentage with six decimals. */
export const toPercent = (share: number): number => sixDecimals(100 * share);

const noCounts = {
  ...{ offenders: null, reoffenders: null, reoffences: null },
  ...{ reoffending_rate: null },
  ...{ lower_95_confidence_limit: null, upper_95_confidence_limit: null },
};

/** The cells that counts give: themselves, their rate, and its interval. */
export function countCells(counts: CohortCounts | undefined) {
  if (counts === undefined) return noCounts;
  const { offenders, reoffenders, reoffences } = counts;
  if (offenders === 0) return { ...noCounts, offenders, reoffenders, reoffences };
  const { lower, upper } = wilsonInterval(reoffenders, offenders);
  return {
    ...{ offenders, reoffenders, reoffences },
    reoffending_rate: toPercent(reoffenders / offenders),
    lower_95_confidence_limit: toPercent(lower),
    upper_95_confidence_limit: toPercent(upper),
  };
}

export function addCounts(parts: readonly CohortCounts[]): CohortCounts & { reoffences: number } {
  const sum = (name: keyof CohortCounts): number =>
    parts.reduce((total, part) => total + (part[name] ?? 0), 0);
  return {
    offenders: sum("offenders"),
    reoffenders: sum("reoffenders"),
    reoffences: sum("reoffences"),
  };
}

/** Rows by the text that a group of them shares, in the order in which groups come up. */
export function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return groups;
}

/** Of cohorts to March, the one that the change lies in, and the first that the pandemic reached. */
export const newSourceCohort = "2016-03";
export const pandemicCohort = "2020-03";

const newSource = `from ${formatMonth(newSourceMonth)} the start of probation is taken from another source`;

/** What breaks say of it, and of what the pandemic did to cohorts. */
export const newSourceReason = `${capitalise(newSource)}.`;
export const pandemicEffect =
  "Fewer people came into cohorts, and fewer reoffences were proven in time. So part of a fall is not a fall in reoffending.";

export const missingReoffences = "[x] reoffences are not in the file";
export const overlap =
  "sum of four quarters: a person can count up to four times, so the interval is too narrow";
export const ratesOnly =
  "sum of four quarters: a child can count up to four times; no counts are published, so there is no interval";

/** What a year's cohort of any end says of its time; people are followed for 12 months. */
function timeNote(cohortEnd: string): string | undefined {
  const start = addMonths(cohortEnd, -11);
  if (start <= newSourceMonth && cohortEnd >= newSourceMonth) {
    return `[b] ${newSource}`;
  }
  if (cohortEnd <= pandemic.first && addMonths(cohortEnd, 12) > pandemic.first) {
    return "[u] the year of follow-up reaches into the pandemic, when courts closed";
  }
  return cohortEnd > pandemic.first && start <= pandemic.last
    ? "[u] affected by the pandemic, when courts closed"
    : undefined;
}

/** What must be known of a cohort: of its own, of its time, and that its quarters overlap. */
export function cohortNote(
  length: CohortLength,
  cohortEnd: string,
  { first, last }: { readonly first?: string; readonly last?: string } = {},
  ofQuarters = overlap,
): string | null {
  const isYear = length === fourQuarters;
  const parts = [first, isYear ? timeNote(cohortEnd) : undefined, last];
  const known = [...parts, isYear ? ofQuarters : undefined].filter((part) => part !== undefined);
  return known.length === 0 ? null : known.join("; ");
}
