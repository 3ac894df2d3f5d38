import { text, type Markish } from "@observablehq/plot";
import { soft, thisArea } from "../colours.ts";

/** The name of a line, written at its end. */
export type EndLabel = { readonly label: string; readonly y: number; readonly strong?: boolean };

const lineHeight = 15;

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
  let previous = -Infinity;
  return fromTop.map((item, index) => {
    const wanted = ((fromTop[0]?.y ?? 0) - item.y) * pixelsPerUnit;
    const at = index === 0 ? wanted : Math.max(wanted, previous + lineHeight);
    previous = at;
    return text([item], {
      x: () => x,
      y: "y",
      text: "label",
      textAnchor: "start",
      dx: 9,
      dy: at - wanted,
      fill: item.strong ? thisArea : soft,
      ...(item.strong ? { className: "strong" } : {}),
    });
  });
}
