import { expect, test } from "vitest";
import type { Boundary } from "../../../scripts/sources/areas/ons-lad20-bgc-london.ts";
import { facingPairs } from "../../../scripts/tables/areas/river-banks.ts";

/** About 69 m east and 111 m north for each thousandth of a degree. */
const degrees = 0.001;

/** A rectangle in thousandths of a degree from a point near Charing Cross. */
function block(code: string, west: number, south: number, east: number, north: number): Boundary {
  const at = (x: number, y: number) => [-0.12 + x * degrees, 51.5 + y * degrees];
  const ring = [at(west, south), at(east, south), at(east, north), at(west, north)];
  return {
    type: "Feature",
    properties: { lad20cd: code, lad20nm: code },
    geometry: { type: "MultiPolygon", coordinates: [[[...ring, at(west, south)]]] },
  };
}

const apart = () => false;

test("two banks 300 m apart face each other, both ways", () => {
  const [north, south] = [block("N", 0, 3, 20, 10), block("S", 0, -10, 20, 0)];
  expect(facingPairs([north, south], apart)).toEqual([
    ["N", "S"],
    ["S", "N"],
  ]);
});

test("more than a kilometre is too far", () => {
  expect(facingPairs([block("N", 0, 12, 20, 20), block("S", 0, -10, 20, 0)], apart)).toEqual([]);
});

test("land in between hides what lies behind it", () => {
  const places = [block("N", 0, 6, 20, 10), block("I", 0, 3, 20, 5), block("S", 0, -10, 20, 0)];
  const pairs = facingPairs(places, (a, b) => [a, b].toSorted().join("") === "IN");
  expect(pairs).not.toContainEqual(["N", "S"]);
  expect(pairs).toContainEqual(["I", "S"]);
});

test("pairs that meet by land are left out", () => {
  expect(facingPairs([block("N", 0, 3, 20, 10), block("S", 0, -10, 20, 0)], () => true)).toEqual(
    [],
  );
});

test("a place further along the other bank only looks at a corner: that is no pair", () => {
  const places = [block("N", 0, 3, 20, 10), block("S", 0, -10, 20, 0), block("T", 20, -10, 40, 0)];
  const pairs = facingPairs(places, (a, b) => [a, b].toSorted().join("") === "ST");
  expect(pairs).toEqual([
    ["N", "S"],
    ["S", "N"],
  ]);
});
