import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spread, wrapLines } from "../../src/charts/compare-labels.ts";

describe("the names at the ends of lines", () => {
  it("never touch, stay in bounds and keep their order", () => {
    const heights = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(heights, (wanted) => {
        const labels = wanted.map((at) => ({ wanted: at, height: 30 }));
        const placed = spread(labels, { from: 0, to: 300 });
        const sorted = [...placed].sort((a, b) => a - b);
        sorted.forEach((at, index) => {
          expect(at).toBeGreaterThanOrEqual(15);
          expect(at).toBeLessThanOrEqual(285);
          const next = sorted[index + 1];
          if (next !== undefined) expect(next - at).toBeGreaterThanOrEqual(30);
        });
        wanted.forEach((at, a) => {
          wanted.forEach((other, b) => {
            if (at < other) expect(placed[a]).toBeLessThan(placed[b] ?? 0);
          });
        });
      }),
    );
  });

  it("break between words", () => {
    expect(wrapLines("Kensington and Chelsea", 13)).toEqual(["Kensington", "and Chelsea"]);
    expect(wrapLines("Camden", 3)).toEqual(["Camden"]);
  });
});
