import type { Answer } from "../../database/ask/answer.ts";
import type { Cell } from "../../database/ask/query.ts";

export type Direction = "ascending" | "descending";

/** "2" before "10", as people count. */
const collator = new Intl.Collator("en-GB", { numeric: true });

/** Numbers by size, what is no number after them, as the database has it; other cells as text. */
function compare(a: Cell, b: Cell): number {
  if (typeof a === "number" && typeof b === "number") {
    if (Number.isNaN(a) || Number.isNaN(b))
      return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
    return a < b ? -1 : Number(a > b);
  }
  return collator.compare(String(a), String(b));
}

/**
 * The order of an answer's rows by one column: equal rows keep the order of the query, and rows
 * without a value come last either way.
 *
 * @returns positions of rows, in the new order
 */
export function sortedOrder(
  { rows }: Answer,
  column: number,
  direction: Direction,
): readonly number[] {
  const cells = rows.map((row) => row[column] ?? null);
  // Each value is compared once with others, not each of its rows: texts compare slowly.
  const values = [...new Set(cells)].sort(compare);
  const ranks = new Map(values.map((value, rank) => [value, rank]));
  const sign = direction === "ascending" ? 1 : -1;
  const keys = cells.map((cell) => (cell === null ? Infinity : sign * (ranks.get(cell) ?? 0)));
  return keys
    .map((_, row) => row)
    .sort((a, b) => {
      const [left, right] = [keys[a] ?? 0, keys[b] ?? 0];
      return left < right ? -1 : Number(left > right);
    });
}
