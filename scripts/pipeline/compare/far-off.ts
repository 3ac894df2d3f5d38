import { crimeMonthly } from "../../../src/datasets/crime/crime-monthly.ts";
import { crimeRevisions } from "../../../src/datasets/crime/crime-revisions.ts";
import { crimeYearly, yearlySources } from "../../../src/datasets/crime/crime-yearly.ts";
import type { Dataset } from "../../../src/datasets/dataset.ts";
import type { Row } from "../csv.ts";
import { around, farOff, type Side } from "./reach.ts";

/** A count that stands by itself: a digit too many, or one lost. */
export type FarOff = {
  readonly row: Row;
  readonly key: string;
  readonly column: string;
  readonly value: number;
  /** What it is three times as far from: its committed value, or the nearest of its series. */
  readonly bound: number;
  readonly side: "high" | "low";
  readonly isNew: boolean;
};

/**
 * The rule for every table of counts, as for the lines of the Met's monthly file (`line-peaks.ts`): a
 * count that the committed table has may not become three times as much, or a third, and 20 off; a new
 * one may not be three times the highest, or a third of the lowest, of up to 24 periods before it, and
 * 20 off. Fewer than three periods before say nothing.
 *
 * False alarms on the files at hand, every count judged as if it were new: `back-test` in the test of
 * this rule has them by table. Today's files change nothing and trip nothing. In the newest period of
 * each table two wards of 679 would have to be looked at, a wave of drug offences and one of arson; in
 * the past most are fraud, which left the force in 2013, and sentences that were abolished.
 */
const fewest = 3;

const timeTypes: readonly string[] = ["month", "year", "financial_year", "date"];

const keyOf = (names: readonly string[], row: Row): string =>
  names.map((name) => String(row[name])).join(", ");

/** Rows of one series, such as a group in an area, in the order of time. */
function seriesOf(schema: Dataset, rows: readonly Row[]): Row[][] {
  const isTime = (name: string) => timeTypes.includes(schema.columns[name]?.type ?? "");
  const [time, other] = [schema.key.filter(isTime), schema.key.filter((name) => !isTime(name))];
  const series = [...Map.groupBy(rows, (row) => keyOf(other, row)).values()];
  const when = (row: Row): string => keyOf(time, row);
  return series.map((some) => some.toSorted((a, b) => when(a).localeCompare(when(b))));
}

function judge(
  cells: readonly (number | null)[],
  at: number,
  was: number | null | undefined,
): Side | undefined {
  const value = cells[at];
  if (value === undefined || value === null || value === was) return undefined;
  if (typeof was === "number") return farOff(value, [was]);
  const before = cells.slice(Math.max(0, at - around), at).filter((cell) => cell !== null);
  return before.length < fewest ? undefined : farOff(value, before);
}

const numberOf = (cell: Row[string] | undefined): number | null =>
  typeof cell === "number" ? cell : null;

/** Rows that are worked out from the monthly table, whose editions have a rule of their own. */
export const isReviewed = ({ name }: Dataset, row: Row): boolean =>
  name === crimeMonthly.name ||
  name === crimeRevisions.name ||
  (name === crimeYearly.name && row["source"] === yearlySources.months);

/** Counts of a table that are new or other than committed, and far off. */
export function findFarOff(
  schema: Dataset,
  committed: readonly Row[],
  rows: readonly Row[],
): FarOff[] {
  const counts = Object.entries(schema.columns).filter(([, { type }]) => type === "count");
  if (counts.length === 0 || rows.every((row) => isReviewed(schema, row))) return [];
  const before = new Map(committed.map((row) => [keyOf(schema.key, row), row]));
  return seriesOf(schema, rows).flatMap((series) =>
    counts.flatMap(([column]) => {
      const cells = series.map((row) => numberOf(row[column]));
      return series.flatMap((row, at) => {
        if (isReviewed(schema, row)) return [];
        const key = keyOf(schema.key, row);
        const earlier = before.get(key);
        const was = earlier === undefined ? undefined : numberOf(earlier[column]);
        const found = judge(cells, at, was);
        if (found === undefined) return [];
        return [{ row, key, column, value: cells[at] ?? 0, isNew: was === undefined, ...found }];
      });
    }),
  );
}
