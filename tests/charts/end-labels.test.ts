import { plot } from "@observablehq/plot";
import fc from "fast-check";
import { parseHTML } from "linkedom";
import { expect, it } from "vitest";
import { comparisonText, soft, thisArea } from "../../src/charts/colours.ts";
import { endLabels } from "../../src/charts/marks/end-labels.ts";

const [pixels, lineHeight] = [200, 15];

/** Middles of the labels in pixels from the top of the plot, as they are drawn. */
function drawnAt(values: readonly number[], lines: number): readonly number[] {
  const { document } = parseHTML("<html><body></body></html>");
  const label = Array.from({ length: lines }, () => "Name").join("\n");
  const svg = plot({
    document,
    ...{ width: 300, height: pixels, margin: 0 },
    x: { domain: [0, 1] },
    y: { domain: [0, 100], axis: null },
    marks: [
      ...endLabels(
        values.map((y) => ({ label, y })),
        1,
        { y: [0, 100], pixels },
      ),
    ],
  });
  return [...svg.querySelectorAll("g[aria-label=text]")].map((group) => {
    const moved = /translate\([^,]+,([-\d.]+)\)/;
    const [outer, inner] = [group, group.querySelector("text")].map((element) =>
      Number(moved.exec(element?.getAttribute("transform") ?? "")?.[1] ?? 0),
    );
    return (outer ?? 0) + (inner ?? 0);
  });
}

it("labels at the ends of lines stay above the foot of the drawing and touch no other", () => {
  const values = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 2 }), (own, lines) => {
      const placed = drawnAt(own, lines).toSorted((a, b) => a - b);
      const height = lines * lineHeight;
      expect(placed).toHaveLength(own.length);
      expect((placed.at(-1) ?? 0) + height / 2).toBeLessThanOrEqual(pixels + lineHeight / 2 + 1);
      // Names of two lines would read as one of four.
      const least = height + (lines > 1 ? 4 : 0) - 1;
      placed.slice(1).forEach((at, index) => {
        expect(at - (placed[index] ?? 0)).toBeGreaterThanOrEqual(least);
      });
    }),
  );
});

it("writes a name in the colour of its line, grey where it has none of its own", () => {
  const { document } = parseHTML("<html><body></body></html>");
  const marks = endLabels(
    [
      { label: "This place", y: 90, strong: true },
      { label: "Compared", y: 50, fill: comparisonText },
      { label: "Another", y: 10 },
    ],
    1,
    { y: [0, 100], pixels },
  );
  const svg = plot({ document, x: { domain: [0, 1] }, y: { domain: [0, 100] }, marks: [...marks] });
  const fills = [...svg.querySelectorAll("g[aria-label=text]")].map((group) => [
    group.textContent,
    group.getAttribute("fill"),
  ]);
  expect(fills).toEqual([
    ["This place", thisArea],
    ["Compared", comparisonText],
    ["Another", soft],
  ]);
});
