import { yearlySources } from "../../../src/datasets/crime/crime-yearly.ts";
import type { Dataset } from "../../../src/datasets/dataset.ts";
import type { Row } from "../csv.ts";
import { DataError } from "../data-error.ts";
import { namesOf } from "../raw/dated-files.ts";
import type { SourceReader } from "../source.ts";

/** How a table differs from the committed one, each difference in words that name the cell. */
export type Comparison = {
  readonly lost: readonly string[];
  readonly changed: readonly string[];
  readonly added: readonly string[];
};

const keyOf = (schema: Dataset, row: Row): string =>
  schema.key.map((name) => String(row[name])).join(", ");

const shownCell = (cell: Row[string] | undefined): string => String(cell ?? "nothing");

/** How far a cell has moved: a share for numbers, all the way for everything else. */
function distance(before: unknown, after: unknown): number {
  if (typeof before !== "number" || typeof after !== "number") return 1;
  return Math.abs(after - before) / Math.max(Math.abs(before), Math.abs(after));
}

type Change = { readonly words: string; readonly distance: number };

function changesIn(names: readonly string[], key: string, before: Row, after: Row): Change[] {
  return names.flatMap((name) => {
    const [a, b] = [before[name] ?? null, after[name] ?? null];
    if (a === b) return [];
    const words = `${key}, ${name}: ${shownCell(a)}, now ${shownCell(b)}`;
    return [{ words, distance: distance(a, b) }];
  });
}

/** Compares two states of a table by its key; of the changes those that go furthest come first. */
export function compareTables(
  schema: Dataset,
  committed: readonly Row[],
  rows: readonly Row[],
): Comparison {
  // A note follows from the figures beside it.
  const names = Object.keys(schema.columns).filter((name) => name !== "note");
  const before = new Map(committed.map((row) => [keyOf(schema, row), row]));
  const changes: Change[] = [];
  const added: string[] = [];
  for (const row of rows) {
    const key = keyOf(schema, row);
    const earlier = before.get(key);
    before.delete(key);
    if (earlier === undefined) added.push(key);
    else if (earlier !== row) changes.push(...changesIn(names, key, earlier, row));
  }
  const changed = changes.toSorted((a, b) => b.distance - a.distance).map(({ words }) => words);
  return { lost: [...before.keys()], changed, added };
}

const mostShown = 5;

function firstOf(cells: readonly string[]): string {
  const more = cells.length > mostShown ? `; and ${cells.length - mostShown} more` : "";
  return `${cells.slice(0, mostShown).join("; ")}${more}`;
}

const listed = (what: string, cells: readonly string[]): string[] =>
  cells.length === 0 ? [] : [`${what} (${cells.length}): ${firstOf(cells)}`];

/** Lines that name the cells in which a table differs; none for a first table, which is all new. */
export function describeComparison(name: string, comparison: Comparison): string[] {
  const { lost, changed, added } = comparison;
  return [
    ...listed("rows gone", lost),
    ...listed("cells other than committed", changed),
    ...listed("rows new", added),
  ].map((line) => `compare ${name}: ${line}`);
}

/**
 * Refuses a file without a year, a category or an area that the committed table has from it.
 *
 * @param readers of the sources at hand that the table is made from
 * @throws DataError that names the files and the first rows that would be lost
 */
export function requireNothingLost(
  { name }: Dataset,
  { lost }: Comparison,
  readers: readonly SourceReader<unknown>[],
): void {
  const [first, ...others] = readers;
  if (first === undefined || lost.length === 0) return;
  const more = others.map((reader) => `${reader.id} / "${namesOf(reader).join('", "')}"`);
  throw new DataError({
    source: first.id,
    file: namesOf(first).join('", "'),
    expected: `every row that ${name}.csv has${more.length === 0 ? "" : ` from it and ${more.join(", ")}`}`,
    found: `none for ${firstOf(lost)}`,
    whatToDo:
      'The file may be cut off: take it again from the publisher. If the publisher has withdrawn these rows, say so: npm run data -- --accept "reason".',
  });
}

/** What may go without a reason: months and periods as editions replace each other, never part of one. */
const mayGo: Readonly<Record<string, (row: Row, rows: readonly Row[]) => boolean>> = {
  // These have a review of their own.
  crime_monthly: () => true,
  crime_revisions: () => true,
  crime_yearly: (row) => row["source"] === yearlySources.months,
  crime_wards: (row, rows) => !rows.some(({ period_end }) => period_end === row["period_end"]),
  ward_periods: () => true,
};

/**
 * Lines that name the cells in which new rows differ from the committed ones.
 *
 * @param from the readers of the sources at hand, and why rows may be lost
 * @throws DataError for rows that would be lost without a reason
 */
export function compareWithCommitted(
  schema: Dataset,
  committed: readonly Row[],
  rows: readonly Row[],
  from: {
    readonly readers: readonly SourceReader<unknown>[];
    readonly accept?: string | undefined;
  },
): string[] {
  // A first table is all new.
  if (committed.length === 0) return [];
  const comparison = compareTables(schema, committed, rows);
  if (from.accept === undefined && comparison.lost.length > 0) {
    const goes = mayGo[schema.name] ?? (() => false);
    const held = committed.filter((row) => !goes(row, rows));
    requireNothingLost(schema, compareTables(schema, held, rows), from.readers);
  }
  return describeComparison(schema.name, comparison);
}
