import { axisX, axisY, gridY, type Markish } from "@observablehq/plot";
import { formatCount } from "../../words/numbers.ts";
import { hairline, paper, soft } from "../colours.ts";

/** The width of a gutter on the left, in which the labels of grid lines stand clear of the marks. */
export const gutter = 34;

/** Grid lines over the whole width, each with its label above its left end. */
export function insideAxisY(
  ticks: number,
  format: (value: number) => string = formatCount,
  left = gutter,
): readonly Markish[] {
  return [
    gridY({ ticks, stroke: hairline, strokeOpacity: 1, insetLeft: -left }),
    axisY({
      ticks,
      anchor: "left",
      tickSize: 0,
      tickPadding: 0,
      tickFormat: format,
      label: null,
      textAnchor: "start",
      lineAnchor: "bottom",
      dx: -left,
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
