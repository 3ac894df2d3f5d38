import { axisX, barX, gridX, text, tickX, type PlotOptions } from "@observablehq/plot";
import type { Frame } from "../chart.ts";
import { hairline, ink, paper, soft } from "../colours.ts";
import { readPoints } from "./read-points.ts";

/** One bar: a figure without an interval, written as its document states it. */
export type StatedBar = {
  readonly name: string;
  readonly value: number;
  readonly label: string;
  readonly fill: string;
};

/** Bars from zero to either side, names above them on a phone. */
export function statedBars(rows: readonly StatedBar[], frame: Frame): PlotOptions {
  const marginLeft = frame.phone ? 10 : Math.max(...rows.map(({ name }) => name.length)) * 6.9 + 16;
  const values = rows.map(({ value }) => value);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  // Labels stand beyond the ends of the bars, inside the scale.
  const room = (high - low) * (frame.phone ? 0.2 : 0.12);
  const name = (row: StatedBar): string => row.name;
  const drop = frame.phone ? 10 : 0;
  const inset = frame.phone ? { insetTop: 26, insetBottom: 6 } : { insetTop: 7, insetBottom: 7 };
  const labels = (side: 1 | -1) =>
    text(
      rows.filter(({ value }) => value < 0 === side < 0),
      {
        ...{ x: "value", y: name, text: "label", dx: side * 7, dy: drop },
        ...{ textAnchor: side > 0 ? ("start" as const) : ("end" as const), className: "strong" },
        ...{ fill: ink, stroke: paper, strokeWidth: 4 },
      },
    );
  return {
    width: frame.width,
    height: rows.length * (frame.phone ? 54 : 36) + 30,
    marginLeft,
    marginRight: 14,
    marginTop: 26,
    marginBottom: 4,
    x: { domain: [low < 0 ? low - room : 0, high + room] },
    y: { type: "band", domain: rows.map(name), axis: null, padding: 0 },
    marks: [
      gridX({ ticks: 5, stroke: hairline, strokeOpacity: 1 }),
      axisX({
        ...{ anchor: "top", ticks: 5, tickSize: 0, label: null, fill: soft },
        tickFormat: (value: number) => `${String(value).replace("-", "−")}%`,
      }),
      barX(rows, { x1: 0, x2: "value", y: name, fill: "fill", ...inset }),
      // Beside the bars only: through the names above them it would strike a letter out.
      tickX(rows, { x: 0, y: name, stroke: soft, ...(frame.phone ? { insetTop: 24 } : {}) }),
      readPoints(rows, { x: "value", y: name, along: "y" }),
      labels(1),
      labels(-1),
      text(rows, {
        ...{ frameAnchor: "left", y: name, text: name, textAnchor: "start" },
        ...{ dx: frame.phone && low === 0 ? 0 : -marginLeft, dy: frame.phone ? -12 : 0 },
        ...{ fill: ink, stroke: paper, strokeWidth: 4 },
      }),
    ],
  };
}
