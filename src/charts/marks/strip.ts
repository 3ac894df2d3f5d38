import { axisX, dot, dodgeY, gridX, text, tickX, type PlotOptions } from "@observablehq/plot";
import type { Frame } from "../chart.ts";
import { comparison, hairline, ink, others, paper, soft, thisArea } from "../colours.ts";
import { readPoints } from "./read-points.ts";

/** A place beside the authorities, marked by a line and its name. */
export type StripLine = { readonly name: string; readonly value: number };

/** An authority's value, and its line of the table. */
export type StripPlace = { readonly value: number; readonly line: number };

type Lined = StripLine & { readonly fill: string; readonly anchor: "start" | "end" };

const radius = 5;
const labelsAbove = 24;
const dodged = { x: "value", r: radius, padding: 0 } as const;

/** About how wide a letter of a name is. */
const letter = 8;

/** Two lines close together have their names on either side, where the first has room to its left. */
function lined(lines: readonly StripLine[], at: (value: number) => number): readonly Lined[] {
  const sorted = lines.toSorted((a, b) => a.value - b.value);
  return sorted.map((line, index) => ({
    ...line,
    fill: line.name === "London" ? thisArea : comparison,
    anchor:
      sorted.length === 2 && index === 0 && at(line.value) > line.name.length * letter
        ? "end"
        : "start",
  }));
}

/** Whether a strip of these values starts at zero: not where that would leave half of it empty. */
export const startsAtZero = (values: readonly number[]): boolean =>
  Math.min(...values) >= 0 && Math.min(...values) / Math.max(...values) < 0.45;

/** How high the middle of the highest dot lies above the lowest, as Plot stacks dots that would touch. */
function highest(values: readonly number[], pixelsPerUnit: number): number {
  const placed: { readonly x: number; readonly y: number }[] = [];
  for (const value of values) {
    const x = value * pixelsPerUnit;
    const reaches = placed
      .filter((other) => Math.abs(other.x - x) < 2 * radius)
      .map((other) => ({ y: other.y, half: Math.sqrt(4 * radius ** 2 - (other.x - x) ** 2) }));
    const free = [0, ...reaches.map(({ y, half }) => y + half)]
      .toSorted((a, b) => a - b)
      .find((y) => reaches.every((other) => Math.abs(other.y - y) >= other.half - 1e-6));
    placed.push({ x, y: free ?? 0 });
  }
  return Math.max(...placed.map(({ y }) => y));
}

/**
 * Every authority as a dot on one scale, dots that would touch on top of each other, with lines for
 * London and England. No dot has a name: where a place lies is for its table to say.
 */
export function strip(
  places: readonly StripPlace[],
  lines: readonly StripLine[],
  format: (value: number) => string,
  frame: Frame,
): PlotOptions {
  const values = places.map(({ value }) => value);
  const all = [...values, ...lines.map(({ value }) => value)];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const [marginLeft, marginRight, marginBottom] = [12, 20, 24];
  const from = startsAtZero(all) ? 0 : low - (high - low) * 0.04;
  const pixelsPerUnit = (frame.width - marginLeft - marginRight) / (high - from);
  const room = Math.max(2 * radius, highest(values, pixelsPerUnit)) + 2 * radius + 8;
  const marked = lined(lines, (value) => marginLeft + (value - from) * pixelsPerUnit);
  return {
    width: frame.width,
    height: labelsAbove + room + marginBottom,
    marginLeft,
    marginRight,
    marginTop: labelsAbove,
    marginBottom,
    x: { domain: [from, high], nice: false },
    marks: [
      gridX({ ticks: frame.phone ? 4 : 8, stroke: hairline, strokeOpacity: 1 }),
      axisX({
        ticks: frame.phone ? 4 : 8,
        tickFormat: format,
        tickSize: 0,
        label: null,
        fill: soft,
      }),
      tickX(marked, { x: "value", stroke: "fill", strokeWidth: 2, insetTop: -6 }),
      dot(places, dodgeY({ ...dodged, fill: others, stroke: paper, strokeWidth: 1 })),
      readPoints(places, { ...dodgeY(dodged), along: "xy", row: ({ line }) => line }),
      ...marked.map((line) =>
        text([line], {
          x: "value",
          frameAnchor: "top",
          text: "name",
          textAnchor: line.anchor,
          dx: line.anchor === "start" ? 5 : -5,
          dy: -14,
          fill: ink,
        }),
      ),
    ],
  };
}
