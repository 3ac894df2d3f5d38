import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sortedOrder } from "../../src/explore/answer/sort-answer.ts";
import { anyAnswer, answerOf } from "./answers.ts";

const sorted = (
  cells: readonly (string | number | null)[],
  direction: "ascending" | "descending",
) => sortedOrder(answerOf({ cells }), 0, direction).map((row) => cells[row]);

describe("sorting an answer", () => {
  it("takes numbers as numbers, and puts missing values last either way", () => {
    expect(sorted([10, null, 9, -1, 2.5], "ascending")).toEqual([-1, 2.5, 9, 10, null]);
    expect(sorted([10, null, 9, -1, 2.5], "descending")).toEqual([10, 9, 2.5, -1, null]);
    expect(sorted([NaN, 1, Infinity], "ascending")).toEqual([1, Infinity, NaN]);
  });

  it("takes figures in texts as numbers too", () => {
    expect(sorted(["15 or more", "1 to 2", "11 to 14"], "ascending")).toEqual([
      "1 to 2",
      "11 to 14",
      "15 or more",
    ]);
  });

  it("keeps equal rows in the order of the query, down as up", () => {
    const answer = answerOf({ place: ["b", "a", "b", "a"], n: [1, 2, 3, 4] });
    expect(sortedOrder(answer, 0, "ascending")).toEqual([1, 3, 0, 2]);
    expect(sortedOrder(answer, 0, "descending")).toEqual([0, 2, 1, 3]);
  });

  it("loses no row, whatever the cells", () => {
    fc.assert(
      fc.property(anyAnswer, fc.boolean(), (answer, isUp) => {
        const order = sortedOrder(answer, 0, isUp ? "ascending" : "descending");
        expect([...order].sort((a, b) => a - b)).toEqual([...answer.rows.keys()]);
        const missing = order.map((row) => answer.rows[row]?.[0] === null);
        expect(missing).toEqual([...missing].sort());
      }),
    );
  });
});
