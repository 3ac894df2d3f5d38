import type { Answer } from "../../database/ask/answer.ts";
import { cellOrder } from "./cell-order.ts";

export type Direction = "ascending" | "descending";

/**
 * The order of an answer's rows by one column, as its type orders values: equal rows keep the order of the query, and rows
 * without a value come last either way.
 *
 * @returns positions of rows, in the new order
 */
export function sortedOrder(
  { columns, rows }: Answer,
  column: number,
  direction: Direction,
): readonly number[] {
  const cells = rows.map((row) => row[column] ?? null);
  // Each value is compared once with others, not each of its rows: texts compare slowly.
  const asked = columns[column];
  const compare = cellOrder(asked ?? { name: "", type: "text" });
  const values = [...new Set(cells)].filter((cell) => cell !== null).sort(compare);
  let rank = 0;
  const ranks = new Map(
    values.map((value, at) => {
      const before = values[at - 1];
      // What the column's order holds equal stays in the order of the query.
      if (before !== undefined && compare(before, value) !== 0) rank += 1;
      return [value, rank];
    }),
  );
  const sign = direction === "ascending" ? 1 : -1;
  const keys = cells.map((cell) => (cell === null ? Infinity : sign * (ranks.get(cell) ?? 0)));
  return keys
    .map((_, row) => row)
    .sort((a, b) => {
      const [left, right] = [keys[a] ?? 0, keys[b] ?? 0];
      return left < right ? -1 : Number(left > right);
    });
}
