import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writePoints } from "../../src/charts/marks/read-points.ts";
import { nearestLine, parsePoints } from "../../src/figure/page/reading.ts";

const pixel = fc.integer({ min: -50, max: 2000 });
const points = fc.array(fc.record({ row: fc.nat(500), x: pixel, y: pixel }), { minLength: 1 });

describe("points to read", () => {
  it("come back as they were written, and nothing is made of other text", () => {
    fc.assert(
      fc.property(points, (all) => {
        const written = all.map(({ row, x, y }) => ({
          line: row,
          place: `${String(x)},${String(y)}`,
        }));
        expect(parsePoints(writePoints(written))).toEqual(all);
        const each = written.map(({ line, place }) => `${String(line)}:${place}`);
        expect(parsePoints(each.join(" "))).toEqual(all);
      }),
    );
    expect(parsePoints("none here 3:4 a:1,2")).toEqual([]);
  });

  it("name their line once where they follow the table, down or up", () => {
    const along = (...lines: readonly number[]) => lines.map((line) => ({ line, place: "1,2" }));
    expect(writePoints(along(0, 1, 2, 7, 8))).toBe("0:1,2 1,2 1,2 7:1,2 1,2");
    expect(writePoints(along(9, 8, 7, 2, 3))).toBe("9-:1,2 1,2 1,2 2:1,2 1,2");
  });

  it("over time are found by time alone, down a list by height alone", () => {
    const all = parsePoints("0:10,100 1:50,5 2:90,60");
    expect(nearestLine(all, "x", { x: 55, y: 100 })).toBe(1);
    expect(nearestLine(all, "y", { x: 55, y: 99 })).toBe(0);
    expect(nearestLine(all, "xy", { x: 70, y: 62 })).toBe(2);
    expect(nearestLine([], "x", { x: 0, y: 0 })).toBeUndefined();
  });

  it("have none nearer than the one that is found", () => {
    fc.assert(
      fc.property(points, pixel, pixel, (all, x, y) => {
        const row = nearestLine(all, "xy", { x, y });
        const distance = (point: { x: number; y: number }) =>
          (point.x - x) ** 2 + (point.y - y) ** 2;
        const least = Math.min(...all.map(distance));
        expect(all.some((point) => point.row === row && distance(point) === least)).toBe(true);
      }),
    );
  });
});
