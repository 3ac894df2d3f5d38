import type { Dataset } from "../../../src/datasets/dataset.ts";
import type { Row } from "../csv.ts";
import { least } from "./reach.ts";

/** Two values of a key column whose rows have each other's figures. */
export type Swapped = {
  readonly column: string;
  readonly one: string;
  readonly other: string;
  /** In how many pairs of rows, and the key of the first. */
  readonly rows: number;
  readonly first: string;
};

const isNumber = (cell: unknown): cell is number => typeof cell === "number";

/** Whether two rows differ, in one count or rate by so much that chance exchanges no two of them. */
const differ = (names: readonly string[], a: Row, b: Row): boolean =>
  names.some((name) => {
    const [one, other] = [a[name], b[name]];
    return isNumber(one) && isNumber(other) && Math.abs(one - other) >= least;
  });

const alike = (names: readonly string[], a: Row, b: Row): boolean =>
  names.every((name) => (a[name] ?? null) === (b[name] ?? null));

/**
 * Places, groups or periods of a table that have changed places with each other: in a row of each the
 * new figures are those that the other had, and they differ by 20 at least.
 */
export function findSwapped(
  schema: Dataset,
  committed: readonly Row[],
  rows: readonly Row[],
): readonly Swapped[] {
  if (rows.length === 0) return [];
  const figures = Object.entries(schema.columns).flatMap(([name, { type }]) =>
    type === "count" || type === "rate" ? name : [],
  );
  const keyOf = (row: Row): string => schema.key.map((name) => String(row[name])).join(", ");
  const before = new Map(committed.map((row) => [keyOf(row), row]));
  const changed = rows.flatMap((after) => {
    const was = before.get(keyOf(after));
    return was !== undefined && differ(figures, was, after) ? [{ was, after }] : [];
  });
  const found = new Map<string, Swapped>();
  for (const column of schema.key) {
    const rest = (row: Row): string =>
      schema.key.map((name) => (name === column ? "" : String(row[name]))).join(", ");
    for (const group of Map.groupBy(changed, ({ was }) => rest(was)).values()) {
      for (const [index, a] of group.entries()) {
        const b = group
          .slice(index + 1)
          .find((one) => alike(figures, one.was, a.after) && alike(figures, one.after, a.was));
        if (b === undefined) continue;
        const [one = "", other = ""] = [a, b].map(({ was }) => String(was[column])).toSorted();
        const key = `${column}|${one}|${other}`;
        const earlier = found.get(key);
        const first = earlier?.first ?? keyOf(a.was);
        found.set(key, { column, one, other, rows: (earlier?.rows ?? 0) + 1, first });
      }
    }
  }
  return [...found.values()].toSorted((a, b) => b.rows - a.rows);
}
