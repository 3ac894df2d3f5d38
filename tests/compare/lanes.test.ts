import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { settleLanes } from "../../src/compare/drawing/lanes.ts";

describe("dots beside each other", () => {
  it("stay in the middle where there is room", () => {
    expect(settleLanes([0, 20, 40], 9, 5)).toEqual([0, 0, 0]);
  });

  it("move out of each other's way by turns", () => {
    expect(settleLanes([10, 10, 10, 30], 9, 5)).toEqual([0, -1, 1, 0]);
  });

  it("touch in no lane but the middle, which takes those that find no room", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 200 })), (positions) => {
        const lanes = settleLanes(positions, 9, 5);
        expect(lanes).toHaveLength(positions.length);
        const byLane = Map.groupBy(positions, (_, index) => lanes[index] ?? 0);
        for (const [lane, own] of byLane) {
          expect(Math.abs(lane)).toBeLessThanOrEqual(2);
          const sorted = own.toSorted((a, b) => a - b);
          if (lane === 0) continue;
          sorted.forEach((at, index) => {
            const next = sorted[index + 1];
            if (next !== undefined) expect(next - at).toBeGreaterThanOrEqual(9);
          });
        }
      }),
    );
  });
});
