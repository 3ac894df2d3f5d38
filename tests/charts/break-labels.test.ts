import fc from "fast-check";
import { expect, it } from "vitest";
import { placeLabels } from "../../src/charts/marks/breaks.ts";

const width = (label: string): number => label.length * 6.1 + 8;

it("never lets two labels on one line touch, nor any leave the drawing on the right", () => {
  const breaks = fc.array(
    fc.record({
      x: fc.integer({ min: 120, max: 700 }),
      label: fc.string({ minLength: 3, maxLength: 15 }),
    }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(breaks, (items) => {
      const spans = placeLabels(items, Number, 700).map((item) => {
        const at = Number(item.x);
        const [from, to] =
          item.anchor === "start" ? [at, at + width(item.label)] : [at - width(item.label), at];
        return { from, to, tier: item.tier };
      });
      for (const [index, span] of spans.entries()) {
        expect(span.to).toBeLessThanOrEqual(700);
        for (const other of spans.slice(index + 1)) {
          if (other.tier === span.tier) {
            expect(other.from >= span.to || other.to <= span.from).toBe(true);
          }
        }
      }
    }),
  );
});
