import { areaY, ruleY, type Markish } from "@observablehq/plot";

type Limits = {
  readonly lower_95_confidence_limit: number | null;
  readonly upper_95_confidence_limit: number | null;
};

/** The 95% intervals of a line's points as a band behind it; a point without one leaves a gap. */
export const intervalBand = <R extends Limits>(
  rows: readonly R[],
  x: (row: R) => number,
  fill: string,
): Markish =>
  areaY(rows, {
    x,
    y1: "lower_95_confidence_limit",
    y2: "upper_95_confidence_limit",
    fill,
    fillOpacity: 0.22,
  });

/** The 95% intervals of dots in rows as horizontal lines. */
export const intervalRules = <R extends Limits>(
  rows: readonly R[],
  y: (row: R) => string,
  stroke: string,
  dy = 0,
): Markish =>
  ruleY(
    rows.filter((row) => row.lower_95_confidence_limit !== null),
    {
      x1: "lower_95_confidence_limit",
      x2: "upper_95_confidence_limit",
      y,
      stroke,
      strokeWidth: 2,
      dy,
    },
  );
