import fc from "fast-check";
import { expect, it } from "vitest";
import { compareCells } from "../../../src/topics/boroughs/wards/sort-table.ts";
import { formatCount } from "../../../src/words/numbers.ts";

it("numbers stand by size, however they are written", () => {
  const count = fc.nat({ max: 5_000_000 });
  fc.assert(
    fc.property(count, count, (a, b) => {
      expect(Math.sign(compareCells(formatCount(a), formatCount(b)))).toBe(Math.sign(a - b));
    }),
  );
  expect(compareCells("9.5%", "10.3%")).toBeLessThan(0);
});

it("words stand by the alphabet", () => {
  const names = ["St Giles", "Faraday", "Champion Hill", "Dulwich Wood"];
  expect(names.toSorted(compareCells)).toEqual([
    "Champion Hill",
    "Dulwich Wood",
    "Faraday",
    "St Giles",
  ]);
});
