import { axisX, dot, gridX, ruleY, text, type Markish, type PlotOptions } from "@observablehq/plot";
import type { Frame } from "../../charts/chart.ts";
import { hairline, ink, others, paper, soft } from "../../charts/colours.ts";
import { looksOf } from "./looks.ts";
import { writeShort } from "../measure.ts";
import { settleLanes } from "./lanes.ts";
import type { Question } from "../question.ts";
import { listedRows, pickedRows } from "./series.ts";
import { isKnown, type CompareRow, type KnownRow } from "../rows.ts";
import { standsOnZero, valuesOf, writeTick } from "./value-axis.ts";
import { readPoints } from "../../charts/marks/read-points.ts";

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
  listed: readonly CompareRow[],
  question: Question,
  middle: number,
  toPixels: (value: number) => number,
): readonly Markish[] {
  const styles = looksOf(question.areas);
  const apart = 2 * radius + 1;
  const lanes = settleLanes(
    range.map((row) => toPixels(row.value)),
    apart,
    5,
  );
  const y = (index: number): number => middle + (lanes[index] ?? 0) * apart;
  return [
    ...range.map((row, index) => {
      const look = styles[question.areas.indexOf(row.area_code)];
      return dot([row], {
        x: "value",
        y: () => y(index),
        r: radius,
        fill: look?.stroke ?? others,
        fillOpacity: look ? 1 : 0.75,
      });
    }),
    readPoints(range, {
      ...{ x: "value", y: (_: KnownRow, index: number) => y(index), along: "xy" },
      row: ({ area_code }) => listed.findIndex((row) => row.area_code === area_code),
    }),
  ];
}

/** One line for each place picked: its name, its dot with its interval, its figure. */
function namedRow(
  row: CompareRow,
  middle: number,
  question: Question,
  frame: Frame,
  margins: { readonly left: number; readonly right: number },
): readonly Markish[] {
  const { measure, scale, areas } = question;
  const stroke = looksOf(areas)[areas.indexOf(row.area_code)]?.stroke ?? ink;
  const drop = frame.phone ? 8 : 0;
  const at = { y: () => middle + drop };
  const isDrawn = isKnown(row) && fitsScale(row, question);
  const hasInterval = isDrawn && row.lower !== null && row.upper !== null;
  return [
    ...(hasInterval
      ? [ruleY([row], { ...at, x1: "lower", x2: "upper", stroke, strokeWidth: 2 })]
      : []),
    ...(isDrawn ? [dot([row], { ...at, x: "value", r: 6, fill: stroke })] : []),
    text([row], {
      ...at,
      frameAnchor: "right",
      text: () => (isKnown(row) ? writeShort(measure, scale, row.value) : "no figure"),
      textAnchor: "end",
      dx: margins.right,
      fill: ink,
    }),
    text([row], {
      y: () => middle + (frame.phone ? -10 : 0),
      frameAnchor: "left",
      text: "area_name",
      textAnchor: "start",
      dx: -margins.left,
      fill: ink,
      stroke: paper,
      strokeWidth: 4,
    }),
  ];
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
  const { measure, scale } = question;
  const picked = pickedRows(rows, question);
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
  const rowHeight = frame.phone ? 44 : 32;
  const top = 26;
  // On a phone the name of the strip has a line of its own above the dots.
  const nameHeight = frame.phone ? 14 : 0;
  const stripMiddle = top + nameHeight + stripHeight / 2;
  const rowsFrom = top + nameHeight + stripHeight + 6;
  const height = rowsFrom + picked.length * rowHeight + 6;
  const ticks = frame.phone ? 4 : 6;
  return {
    width: frame.width,
    height,
    marginLeft,
    marginRight,
    marginTop: top,
    marginBottom: 6,
    x: { domain: [low, high] },
    // Rows stand where they are put, in pixels.
    y: { domain: [0, height], range: [0, height], axis: null },
    marks: [
      gridX({ ticks, stroke: hairline, strokeOpacity: 1 }),
      axisX({
        anchor: "top",
        ticks,
        tickFormat: (value: number) => writeTick(measure, scale, value),
        tickSize: 0,
        label: null,
        fill: soft,
      }),
      text(range.length > 1 ? [`All ${String(range.length)}`] : [], {
        y: () => (frame.phone ? top + nameHeight / 2 + 1 : stripMiddle),
        text: String,
        frameAnchor: "left",
        textAnchor: "start",
        dx: -marginLeft,
        ...{ fill: soft, stroke: paper, strokeWidth: 4 },
      }),
      ...strip(
        range,
        listedRows(rows, question),
        question,
        stripMiddle,
        (value) => ((value - low) / (high - low)) * width,
      ),
      ...picked.flatMap((row, index) =>
        namedRow(row, rowsFrom + (index + 0.5) * rowHeight, question, frame, {
          left: marginLeft,
          right: marginRight,
        }),
      ),
    ],
  };
}
