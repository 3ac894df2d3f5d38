import { text, type Markish } from "@observablehq/plot";
import { soft, thisArea } from "../colours.ts";
import { spread, wrapLines } from "../compare-labels.ts";

/** The name of a line, written at its end; a line feed starts a second line. */
export type EndLabel = {
  readonly label: string;
  readonly y: number;
  readonly strong?: boolean;
  /** The colour of its line's words, where this is neither this place nor grey. */
  readonly fill?: string;
  /** Where its own line ends, where that is before the end of the axis. */
  readonly x?: Date | number;
};

const lineHeight = 15;
const characterWidth = 7.2;
const gap = 9;

/** A name of several lines stands apart from the next, or nobody sees where it begins. */
const betweenNames = 5;

/** Breaks a long name at its spaces, so that a phone's chart keeps its width. */
export const wrapName = (name: string, longest: number): string =>
  wrapLines(name, longest).join("\n");

/** The room that names need on the right of a drawing. */
export const roomForLabels = (labels: readonly string[]): number =>
  Math.max(
    60,
    ...labels.flatMap((label) => label.split("\n").map((line) => line.length * characterWidth)),
  ) +
  gap +
  5;

/** Where a drawing's values lie: from the first of `y` at its foot to the second at its top. */
export type Plotted = { readonly y: readonly [low: number, high: number]; readonly pixels: number };

/** As far as a label may reach below the foot of the plot: half of one line. */
const below = lineHeight / 2;

/**
 * Direct labels at the right end of lines, pushed apart where they would touch, and never below the
 * foot of the plot.
 *
 * @param x the last value of the x axis
 */
export function endLabels(
  labels: readonly EndLabel[],
  x: Date | number,
  { y: [low, high], pixels }: Plotted,
): readonly Markish[] {
  const fromTop = [...labels].sort((a, b) => b.y - a.y);
  const wanted = fromTop.map(({ label, y }) => {
    const lines = label.split("\n").length;
    return {
      wanted: pixels * (1 - (y - low) / (high - low)),
      height: lines * lineHeight + (lines > 1 ? betweenNames : 0),
    };
  });
  const placed = spread(wanted, { from: -Infinity, to: pixels + below });
  return fromTop.map((item, index) =>
    text([item], {
      x: () => item.x ?? x,
      y: "y",
      text: "label",
      textAnchor: "start",
      lineHeight: 1.15,
      dx: gap,
      dy: (placed[index] ?? 0) - (wanted[index]?.wanted ?? 0),
      fill: item.fill ?? (item.strong ? thisArea : soft),
      ...(item.strong ? { className: "strong" } : {}),
    }),
  );
}
