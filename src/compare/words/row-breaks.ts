import type { CompareRow } from "../rows.ts";

/** A change in counting that the rows hold. */
export type RowBreak = {
  readonly period: string;
  readonly label: string;
  readonly reason: string;
};

export const isProvisional = (row: CompareRow): boolean => row.break_label === "provisional";

const partsOf = (label: string): readonly string[] => label.split(", ");

/**
 * Each change in counting once, in order of time. Places of one period that were changed in more ways
 * stand for the others; a series with a gap meets a change later than others, which is no second one.
 * That the latest months are provisional is said in words.
 */
export function breaksOfRows(rows: readonly CompareRow[]): readonly RowBreak[] {
  const byPeriod = new Map<string, RowBreak>();
  for (const row of rows) {
    const { period, break_label: label, break_reason: reason } = row;
    if (label === null || isProvisional(row)) continue;
    if (label.length > (byPeriod.get(period)?.label.length ?? 0)) {
      byPeriod.set(period, { period, label, reason: reason ?? "" });
    }
  }
  const seen = new Set<string>();
  const inOrder = [...byPeriod.values()].toSorted((a, b) => a.period.localeCompare(b.period));
  return inOrder.filter(({ label }) => {
    const parts = partsOf(label);
    const isNew = parts.some((part) => !seen.has(part));
    for (const part of parts) seen.add(part);
    return isNew;
  });
}
