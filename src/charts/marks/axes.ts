import { axisX, axisY, gridY, type Markish } from "@observablehq/plot";
import { formatCount } from "../../prose/format.ts";
import { hairline, paper, soft } from "../colours.ts";

/** Grid lines with their labels inside the drawing, above the line, with a halo. */
export function insideAxisY(
  ticks: number | readonly number[],
  format: (value: number) => string = formatCount,
): readonly Markish[] {
  const options = typeof ticks === "number" ? { ticks } : { ticks: [...ticks] };
  return [
    gridY({ ...options, stroke: hairline, strokeOpacity: 1 }),
    axisY({
      ...options,
      anchor: "left",
      tickSize: 0,
      tickPadding: 0,
      tickFormat: format,
      label: null,
      textAnchor: "start",
      lineAnchor: "bottom",
      dy: -3,
      fill: soft,
      stroke: paper,
      strokeWidth: 4,
      paintOrder: "stroke",
    }),
  ];
}

/** Years along the bottom, as many as the width takes. */
export function yearAxis<X extends number | Date>(
  years: readonly X[],
  format: (x: X) => string,
): Markish {
  return axisX({
    ticks: [...years],
    tickFormat: format,
    tickSize: 4,
    tickPadding: 5,
    label: null,
    fill: soft,
    stroke: hairline,
  });
}
