import fc from "fast-check";
import { expect, it } from "vitest";
import { percentChange } from "../../src/stats/change.ts";
import { usualMovement } from "../../src/stats/usual-movement.ts";

it("counts the years that moved by more, up or down", () => {
  expect(usualMovement(-6.9, [2, -7, 6.8, 30, -6.9])).toEqual({ larger: 2, years: 5 });
  expect(usualMovement(5, [])).toEqual({ larger: 0, years: 0 });
});

it("takes no notice of direction", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -90, max: 90, noNaN: true }),
      fc.array(fc.double({ min: -90, max: 90, noNaN: true }), { maxLength: 20 }),
      (change, earlier) => {
        const { larger, years } = usualMovement(change, earlier);
        expect(
          usualMovement(
            -change,
            earlier.map((other) => -other),
          ),
        ).toEqual({ larger, years });
        expect(larger).toBeLessThanOrEqual(years);
      },
    ),
  );
});

it("works out changes to one decimal", () => {
  // Camden, 12 months to June 2025 and 2026.
  expect(percentChange(42903, 39922)).toBeCloseTo(-6.9482, 4);
  expect(percentChange(200, 200)).toBe(0);
  expect(() => percentChange(0, 5)).toThrow(RangeError);
});
