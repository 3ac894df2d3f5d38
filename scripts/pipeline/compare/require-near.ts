import type { Dataset } from "../../../src/datasets/dataset.ts";
import type { Row } from "../csv.ts";
import { DataError } from "../data-error.ts";
import { namesOf } from "../raw/dated-files.ts";
import type { RawFolder, SourceReader } from "../source.ts";
import { findFarOff, isReviewed, type FarOff } from "./far-off.ts";
import { findCell } from "./find-cell.ts";
import { findSwapped } from "./swapped.ts";

const mostShown = 5;

/** The first of some findings, and how many more there are. */
export function listFirst(findings: readonly string[]): string {
  const more =
    findings.length > mostShown ? `; and ${String(findings.length - mostShown)} more` : "";
  return `${findings.slice(0, mostShown).join("; ")}${more}`;
}

/** What one does about counts that are far off. */
export const lookAtTheCell =
  'A digit too many, or lost: look at the cell, or take the file again from the publisher. If the counts are right: npm run data -- --accept "why they are right".';

function describe({ key, column, value, bound, side, isNew }: FarOff): string {
  const what = `${key}, ${column}: ${String(value)}`;
  if (!isNew) return `${what}, before ${String(bound)}`;
  return `${what}, where the ${side === "high" ? "most" : "fewest"} before was ${String(bound)}`;
}

/** The reader that a row names as its source, else all. */
function readersOf(row: Row, readers: readonly SourceReader<unknown>[]) {
  const own = readers.filter(({ id }) => id === row["source"]);
  return own.length > 0 ? own : readers;
}

/** @throws DataError for places, groups or periods that have each other's figures */
function requireOwnPlaces(
  schema: Dataset,
  committed: readonly Row[],
  rows: readonly Row[],
  readers: readonly SourceReader<unknown>[],
): void {
  const own = rows.filter((row) => !isReviewed(schema, row));
  const swapped = findSwapped(schema, committed, own);
  const [reader] = readers;
  if (swapped.length === 0 || reader === undefined) return;
  throw new DataError({
    ...{ source: reader.id, file: readers.flatMap(namesOf).join('", "') },
    expected: `each figure of ${schema.name}.csv in its own place`,
    found: listFirst(
      swapped.map(
        ({ column, one, other, rows: count, first }) =>
          `${one} and ${other} of ${column} with each other's figures in ${String(count)} ${count === 1 ? "row" : "rows"}, the first ${first}`,
      ),
    ),
    whatToDo:
      'Two rows or columns may have changed names: compare the file with an earlier edition. If it is right: npm run data -- --accept "why it is right".',
  });
}

/**
 * Refuses counts that are far off what they were, or far off the periods before them, and figures
 * that have changed places.
 *
 * @param from readers of the table at hand, where their files lie, and why counts are taken anyway
 * @throws DataError with the file, its row and column where the count stands once in it, and the cells
 */
export async function requireNear(
  schema: Dataset,
  committed: readonly Row[],
  rows: readonly Row[],
  from: {
    readonly readers: readonly SourceReader<unknown>[];
    readonly folderOf: (reader: SourceReader<unknown>) => RawFolder | undefined;
    readonly accept?: string | undefined;
  },
): Promise<void> {
  if (committed.length === 0 || from.accept !== undefined) return;
  requireOwnPlaces(schema, committed, rows, from.readers);
  const found = findFarOff(schema, committed, rows);
  const [first] = found;
  if (first === undefined) return;
  const [reader, ...others] = readersOf(first.row, from.readers);
  // What is made from other tables is looked at there.
  if (reader === undefined) return;
  const values = found.slice(0, mostShown).map(({ value }) => value);
  const cell = await findCell([reader, ...others], from.folderOf, values);
  throw new DataError({
    ...{ source: reader.id, file: [reader, ...others].flatMap(({ files }) => files).join('", "') },
    ...cell,
    expected: `counts near what ${schema.name}.csv has, or near the periods before`,
    found: listFirst(found.map(describe)),
    whatToDo: lookAtTheCell,
  });
}
