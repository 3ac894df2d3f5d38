import { axisX, dot, gridX, link, text, type PlotOptions } from "@observablehq/plot";
import type { Frame } from "../chart.ts";
import { hairline, ink, others, paper, soft, thisArea } from "../colours.ts";
import { readPoints } from "./read-points.ts";

/** One line of a plot of two moments: a count before and a count after. */
export type BeforeAfter = {
  readonly name: string;
  readonly before: number;
  readonly after: number;
  /** Set in bold: a sum among its parts. */
  readonly total?: boolean;
};

/** Counts before (ring) and after (dot), a line between, from zero; names above on a phone. */
export function beforeAfterRows(rows: readonly BeforeAfter[], frame: Frame): PlotOptions {
  const marginLeft = frame.phone ? 8 : Math.max(...rows.map(({ name }) => name.length)) * 6.9 + 16;
  const drop = frame.phone ? 9 : 0;
  const name = (row: BeforeAfter): string => row.name;
  const moved = rows.filter(({ before, after }) => before !== after);
  const still = rows.filter(({ before, after }) => before === after);
  const right = (row: BeforeAfter): number => Math.max(row.before, row.after);
  return {
    width: frame.width,
    height: rows.length * (frame.phone ? 48 : 36) + 40,
    marginLeft,
    marginRight: 74,
    marginTop: 26,
    marginBottom: 14,
    x: { domain: [0, Math.max(...rows.map(right))] },
    y: { type: "point", domain: rows.map(name), axis: null, padding: 0.6 },
    marks: [
      gridX({ ticks: 5, stroke: hairline, strokeOpacity: 1 }),
      axisX({ anchor: "top", ticks: 5, tickSize: 0, label: null, fill: soft }),
      link(moved, {
        ...{ x1: "before", x2: "after", y: name },
        ...{ stroke: others, strokeWidth: 2, dy: drop },
      }),
      dot(rows, {
        ...{ x: "before", y: name, r: 5.5, dy: drop },
        ...{ fill: paper, stroke: others, strokeWidth: 2.5 },
      }),
      dot(moved, { x: "after", y: name, r: 6, dy: drop, fill: thisArea }),
      readPoints(rows, { x: "after", y: name, dy: drop, along: "y" }),
      // A count that did not move: the dot inside its ring.
      dot(still, { x: "after", y: name, r: 3.5, dy: drop, fill: thisArea }),
      text(rows, {
        ...{ x: right, y: name, dx: 13, dy: drop, textAnchor: "start" },
        text: ({ before, after }: BeforeAfter) => `${String(before)} → ${String(after)}`,
        ...{ fill: ink, stroke: paper, strokeWidth: 4 },
      }),
      ...[true, false].map((total) =>
        text(
          rows.filter((row) => (row.total ?? false) === total),
          {
            ...{ frameAnchor: "left", y: name, text: name, textAnchor: "start" },
            ...{ dx: -marginLeft, dy: frame.phone ? -11 : 0 },
            ...{ fill: ink, stroke: paper, strokeWidth: 4 },
            ...(total ? { className: "strong" } : {}),
          },
        ),
      ),
    ],
  };
}
