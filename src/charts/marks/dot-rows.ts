import { axisX, dot, gridX, text, type PlotOptions } from "@observablehq/plot";
import { formatDecimal } from "../../words/numbers.ts";
import type { Frame } from "../chart.ts";
import { hairline, ink, others, paper, soft, thisArea } from "../colours.ts";
import { intervalRules } from "./intervals.ts";
import { readPoints } from "./read-points.ts";

/** One line of a dot plot: a rate with its 95% interval, and an earlier one in grey. */
export type DotRow = {
  readonly name: string;
  readonly rate: number;
  readonly lower_95_confidence_limit: number | null;
  readonly upper_95_confidence_limit: number | null;
  readonly earlier?: number | null;
  /** Its line of the table, where that is not its place among these. */
  readonly line?: number;
};

/** A dot plot of percentages from zero, names on the left, or above the dots on a phone. */
export function dotRows(rows: readonly DotRow[], frame: Frame): PlotOptions {
  const marginLeft = frame.phone ? 10 : Math.max(...rows.map((row) => row.name.length)) * 6.8 + 14;
  const drop = frame.phone ? 8 : 0;
  const highest = Math.max(
    ...rows.map((row) =>
      Math.max(row.upper_95_confidence_limit ?? row.rate, row.rate, row.earlier ?? 0),
    ),
  );
  const name = (row: DotRow): string => row.name;
  return {
    width: frame.width,
    height: rows.length * (frame.phone ? 42 : 30) + 44,
    marginLeft,
    marginRight: 52,
    marginTop: 26,
    marginBottom: 18,
    x: { domain: [0, Math.ceil(highest / 10) * 10] },
    y: { type: "point", domain: rows.map(name), axis: null, padding: 0.6 },
    marks: [
      gridX({ ticks: 5, stroke: hairline, strokeOpacity: 1 }),
      axisX({
        anchor: "top",
        ticks: 5,
        tickFormat: (value: number) => `${String(value)}%`,
        tickSize: 0,
        label: null,
        fill: soft,
      }),
      dot(
        rows.filter((row) => typeof row.earlier === "number"),
        { x: "earlier", y: name, r: 4.5, dy: drop, fill: paper, stroke: others, strokeWidth: 2 },
      ),
      intervalRules(rows, name, thisArea, drop),
      dot(rows, { x: "rate", y: name, r: 5, dy: drop, fill: thisArea }),
      readPoints(rows, {
        ...{ x: "rate", y: name, dy: drop, along: "y" },
        row: ({ line }, index) => line ?? index,
      }),
      text(rows, {
        frameAnchor: "right",
        y: name,
        text: (row: DotRow) => `${formatDecimal(row.rate)}%`,
        textAnchor: "end",
        dx: 52,
        dy: drop,
        fill: ink,
      }),
      text(rows, {
        frameAnchor: "left",
        y: name,
        text: name,
        textAnchor: "start",
        dx: -marginLeft,
        dy: frame.phone ? -10 : 0,
        stroke: paper,
        strokeWidth: 4,
        fill: ink,
      }),
    ],
  };
}
