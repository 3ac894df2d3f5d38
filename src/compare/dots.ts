import {
  axisX,
  dot,
  gridX,
  ruleX,
  ruleY,
  text,
  type Markish,
  type PlotOptions,
} from "@observablehq/plot";
import type { Frame } from "../charts/chart.ts";
import { hairline, ink, others, paper, soft } from "../charts/colours.ts";
import { looksOf } from "./looks.ts";
import { writeShort } from "./measure.ts";
import { settleLanes, type Lane } from "./lanes.ts";
import type { Question } from "./question.ts";
import { isKnown, type CompareRow, type KnownRow } from "./rows.ts";
import { standsOnZero, valuesOf, writeTick } from "./value-axis.ts";

const radius = 4;
const stripHeight = 64;

/**
 * The places picked that the scale can carry: counts of London or of the country are many times those
 * of any authority, and would press all others together.
 */
export const fitsScale = (row: CompareRow, { scale, range }: Question): boolean =>
  scale !== "count" || range.includes(row.area_code);

/** The rows that stand in grey behind those picked, as far as they have a figure. */
export const rangeRows = (rows: readonly CompareRow[], { range }: Question): readonly KnownRow[] =>
  rows.filter(isKnown).filter((row) => range.includes(row.area_code));

/** All of them as grey dots, moved up and down where they would hide each other. */
function strip(
  range: readonly KnownRow[],
  toPixels: (value: number) => number,
): readonly Markish[] {
  const lanes = settleLanes(
    range.map((row) => toPixels(row.value)),
    2 * radius + 1,
    5,
  );
  const drawn = range.map((row, index): KnownRow & { lane: Lane } => ({
    ...row,
    lane: lanes[index] ?? 0,
  }));
  return [...Map.groupBy(drawn, (row) => row.lane)].map(([lane, own]) =>
    dot(own, {
      x: "value",
      y: () => 0,
      dy: lane * (2 * radius + 1),
      r: radius,
      fill: others,
      fillOpacity: 0.75,
    }),
  );
}

/** One line for each place picked: its name, its dot with its interval, its figure. */
function namedRows(
  picked: readonly CompareRow[],
  question: Question,
  frame: Frame,
  marginLeft: number,
  marginRight: number,
): readonly Markish[] {
  const { measure, scale } = question;
  const styles = looksOf(question.areas);
  return picked.flatMap((row, index) => {
    const at = { y: () => index + 1 };
    const drop = frame.phone ? 8 : 0;
    const stroke = styles[question.areas.indexOf(row.area_code)]?.stroke ?? ink;
    const isDrawn = isKnown(row) && fitsScale(row, question);
    return [
      ...(isDrawn && row.lower !== null && row.upper !== null
        ? [ruleY([row], { ...at, x1: "lower", x2: "upper", stroke, strokeWidth: 2, dy: drop })]
        : []),
      ...(isDrawn ? [dot([row], { ...at, x: "value", r: 6, fill: stroke, dy: drop })] : []),
      text([row], {
        ...at,
        frameAnchor: "right",
        text: () => (isKnown(row) ? writeShort(measure, scale, row.value) : "no figure"),
        textAnchor: "end",
        dx: marginRight,
        dy: drop,
        fill: ink,
      }),
      text([row], {
        ...at,
        frameAnchor: "left",
        text: "area_name",
        textAnchor: "start",
        dx: -marginLeft,
        dy: frame.phone ? -10 : 0,
        fill: ink,
        stroke: paper,
        strokeWidth: 4,
      }),
    ];
  });
}

/** The two ends of the scale, with room for the outermost dots. */
function dotsDomain(
  values: readonly number[],
  onZero: boolean,
): readonly [low: number, high: number] {
  if (values.length === 0) return [0, 1];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const room = (most - (onZero ? 0 : least)) * 0.03 || 1;
  return [onZero ? Math.min(0, least) : least - room, most + room];
}

/** The places picked, each on a line of its own, below all places of the range on one scale. */
export function dotsDrawing(
  rows: readonly CompareRow[],
  question: Question,
  frame: Frame,
): PlotOptions {
  const { measure, scale, areas } = question;
  const picked = areas.flatMap((code) => rows.find((row) => row.area_code === code) ?? []);
  const range = rangeRows(rows, question);
  const drawn = [...range, ...picked.filter((row) => fitsScale(row, question))];
  const [low, high] = dotsDomain(valuesOf(drawn), standsOnZero(question));
  const names = picked.map((row) => row.area_name.length);
  const marginLeft = frame.phone ? 10 : Math.max(14, ...names) * 7 + 14;
  const figures = picked.map((row) =>
    isKnown(row) ? writeShort(measure, scale, row.value).length : 9,
  );
  const marginRight = Math.max(...figures) * 7.2 + 14;
  const width = frame.width - marginLeft - marginRight;
  const rowHeight = frame.phone ? 42 : 32;
  const marginTop = 26 + stripHeight / 2;
  const height = marginTop + stripHeight / 2 + picked.length * rowHeight + 12;
  const toPixels = (value: number): number => ((value - low) / (high - low)) * width;
  return {
    width: frame.width,
    height,
    marginLeft,
    marginRight,
    marginTop,
    marginBottom: 12 + rowHeight / 2,
    x: { domain: [low, high] },
    y: { domain: [0, picked.length], axis: null, range: [marginTop, height - 12 - rowHeight / 2] },
    marks: [
      gridX({
        ticks: frame.phone ? 4 : 6,
        stroke: hairline,
        strokeOpacity: 1,
        insetTop: -stripHeight / 2,
      }),
      axisX({
        anchor: "top",
        ticks: frame.phone ? 4 : 6,
        tickFormat: (value: number) => writeTick(measure, scale, value),
        tickSize: 0,
        tickPadding: stripHeight / 2 + 4,
        label: null,
        fill: soft,
      }),
      ...strip(range, toPixels),
      ...(low === 0 ? [ruleX([0], { stroke: hairline, insetTop: -stripHeight / 2 })] : []),
      ...namedRows(picked, question, frame, marginLeft, marginRight),
      text(["All"], {
        y: () => 0,
        text: String,
        frameAnchor: "left",
        textAnchor: "start",
        dx: -marginLeft,
        fill: soft,
      }),
    ],
  };
}
