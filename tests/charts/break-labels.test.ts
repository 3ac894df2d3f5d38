import fc from "fast-check";
import { expect, it } from "vitest";
import { breakLayer, placeKey, placeNumbers } from "../../src/charts/marks/breaks.ts";

const room = { left: 34, width: 720 };

it("never lets two numbers touch", () => {
  const places = fc.array(fc.integer({ min: 40, max: 700 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(places, (at) => {
      const numbers = placeNumbers(at, room).toSorted((a, b) => a - b);
      numbers.slice(1).forEach((place, index) => {
        expect(place - (numbers[index] ?? 0)).toBeGreaterThan(16);
      });
      expect(numbers.at(-1)).toBeLessThanOrEqual(room.width);
    }),
  );
});

it("keeps each line of the key inside the drawing, and no two words on one place", () => {
  const words = fc.array(fc.string({ minLength: 3, maxLength: 40 }), { maxLength: 8 });
  fc.assert(
    fc.property(words, fc.constantFrom(344, 720), (labels, width) => {
      const key = placeKey(labels, width).map(({ x, y }, index) => ({
        ...{ x, y },
        end: x + 21 + (labels[index] ?? "").length * 6.9,
      }));
      for (const [index, item] of key.entries()) {
        expect(item.end).toBeLessThanOrEqual(width);
        for (const other of key.slice(index + 1).filter(({ y }) => y === item.y))
          expect(other.x).toBeGreaterThan(item.end);
      }
    }),
  );
});

it("leaves out a break that parts nothing in the drawing, and then takes no room", () => {
  const layer = breakLayer([{ x: 0, label: "before it all" }], () => 34, room);
  expect(layer.marks).toEqual([]);
  expect(layer.keyHeight).toBe(0);
});
