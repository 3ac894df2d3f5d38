import { text, type Markish } from "@observablehq/plot";
import { soft, thisArea } from "../colours.ts";
import { wrapLines } from "../compare-labels.ts";

/** The name of a line, written at its end; a line feed starts a second line. */
export type EndLabel = { readonly label: string; readonly y: number; readonly strong?: boolean };

const lineHeight = 15;
const characterWidth = 7.2;
const gap = 9;

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

/**
 * Direct labels at the right end of lines, pushed apart where they would touch.
 *
 * @param x the last value of the x axis
 * @param pixelsPerUnit how many pixels one unit of y takes
 */
export function endLabels(
  labels: readonly EndLabel[],
  x: Date | number,
  pixelsPerUnit: number,
): readonly Markish[] {
  const fromTop = [...labels].sort((a, b) => b.y - a.y);
  let free = -Infinity;
  return fromTop.map((item) => {
    const height = item.label.split("\n").length * lineHeight;
    const wanted = ((fromTop[0]?.y ?? 0) - item.y) * pixelsPerUnit;
    const at = Math.max(wanted, free + height / 2);
    free = at + height / 2;
    return text([item], {
      x: () => x,
      y: "y",
      text: "label",
      textAnchor: "start",
      lineHeight: 1.15,
      dx: gap,
      dy: at - wanted,
      fill: item.strong ? thisArea : soft,
      ...(item.strong ? { className: "strong" } : {}),
    });
  });
}
