import type { Markish, PlotOptions } from "@observablehq/plot";
import { gutter } from "./axes.ts";
import { breakLayer, type BreakMark } from "./breaks.ts";
import { endLabels, roomForLabels, type EndLabel } from "./end-labels.ts";

type TimeDrawing<X extends number | Date> = {
  readonly width: number;
  readonly height: number;
  /** First and last value of the time axis, and of the measure's. */
  readonly x: readonly [from: X, to: X];
  readonly y: readonly [low: number, high: number];
  readonly breaks: readonly BreakMark[];
  /** Names at the ends of the lines; without any, `marginRight` says what room the last tick needs. */
  readonly labels?: readonly EndLabel[];
  readonly marginRight?: number;
  /** The gutter of the measure's labels, where they need more than usual. */
  readonly left?: number;
  readonly axes: readonly Markish[];
  readonly marks: readonly Markish[];
};

const marginBottom = 28;

/** A drawing over time: axes, breaks with their words, marks, and names at the ends of the lines. */
export function timeDrawing<X extends number | Date>(drawing: TimeDrawing<X>): PlotOptions {
  const { width, height, x, y, breaks, labels = [], left = gutter, axes, marks } = drawing;
  const [from, to] = x;
  const marginRight = drawing.marginRight ?? roomForLabels(labels.map(({ label }) => label));
  const plotted = width - left - marginRight;
  const layer = breakLayer(
    breaks,
    (at) => left + ((Number(at) - Number(from)) / (Number(to) - Number(from))) * plotted,
    { left, width },
  );
  const pixels = height - layer.marginTop - marginBottom;
  return {
    width,
    height: height + layer.keyHeight,
    marginLeft: left,
    marginRight,
    marginTop: layer.marginTop,
    marginBottom: marginBottom + layer.keyHeight,
    x: { type: from instanceof Date ? "utc" : "linear", domain: [from, to] },
    y: { domain: [...y] },
    marks: [...axes, ...layer.marks, ...marks, ...endLabels(labels, to, { y, pixels })],
  };
}

type MaybeBroken = { readonly break_label: string | null };

/** The breaks among a chart's rows, each at its place on the time axis and with its date in words. */
export const breaksIn = <R extends MaybeBroken>(
  rows: readonly R[],
  at: (row: R) => number | Date,
  when: (row: R) => string,
): readonly BreakMark[] =>
  rows.flatMap((row) =>
    row.break_label === null ? [] : [{ x: at(row), label: row.break_label, when: when(row) }],
  );
