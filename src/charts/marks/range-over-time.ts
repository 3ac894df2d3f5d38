import { axisX, dot, lineY, ruleX, type PlotOptions } from "@observablehq/plot";
import { hairline, others, soft, thisArea } from "../colours.ts";
import { gridLinesIn, heightIn, type Frame } from "../chart.ts";
import { insideAxisY } from "./axes.ts";
import { breakLayer } from "./breaks.ts";
import { endLabels, roomForLabels, wrapName } from "./end-labels.ts";
import { readPoints } from "./read-points.ts";

/** One period: the range of all places, London, and one place where there is one. */
export type RangeRow = {
  readonly period: string;
  readonly rate: number | null;
  readonly london_rate: number | null;
  readonly lowest: number;
  readonly lower_quartile: number;
  readonly upper_quartile: number;
  readonly highest: number;
  readonly break_label: string | null;
};

/**
 * Upright lines from the lowest to the highest place of each period, thick in the middle half, with
 * London and one place drawn over them.
 *
 * @param name the place's name; none where only London is shown
 */
export function rangeOverTime(
  rows: readonly RangeRow[],
  frame: Frame,
  name: string | undefined,
  format: (value: number) => string,
): PlotOptions {
  const height = heightIn(frame, { desktop: 340, onPhone: 310 });
  const left = 42;
  const top = Math.max(...rows.map((row) => row.highest)) * 1.04;
  const index = (row: RangeRow): number => rows.indexOf(row);
  const known = rows.filter((row) => row.rate !== null);
  const label = name === undefined ? undefined : frame.phone ? wrapName(name, 13) : name;
  const ends = [
    ...rows.slice(-1).map((row) => ({
      ...{ label: "London", y: row.london_rate ?? 0 },
      strong: name === undefined,
    })),
    ...(label === undefined || known.length === 0
      ? []
      : known.slice(-1).map((row) => ({ label, y: row.rate ?? 0, strong: true as const }))),
  ];
  const marginRight = roomForLabels(ends.map((end) => end.label));
  const right = frame.width - marginRight;
  const layer = breakLayer(
    rows.flatMap((row) =>
      row.break_label === null || row === rows[0]
        ? []
        : [{ x: index(row) - 0.5, label: row.break_label, when: row.period }],
    ),
    (x) => left + ((Number(x) + 0.6) / (rows.length - 0.2)) * (right - left),
    { left, width: frame.width },
  );
  const main = name === undefined ? thisArea : soft;
  return {
    width: frame.width,
    height: height + layer.keyHeight,
    marginLeft: left,
    marginRight,
    marginTop: layer.marginTop,
    marginBottom: 28 + layer.keyHeight,
    x: { type: "linear", domain: [-0.6, rows.length - 0.8] },
    y: { domain: [0, top] },
    marks: [
      ...insideAxisY(gridLinesIn(frame, 5), format, left),
      axisX({
        ticks: rows.map(index).filter((at) => (rows.length - 1 - at) % (frame.phone ? 4 : 2) === 0),
        tickFormat: (at: number) => rows[at]?.period ?? "",
        tickSize: 4,
        label: null,
        fill: soft,
        stroke: hairline,
      }),
      ...layer.marks,
      ruleX(rows, { x: index, y1: "lowest", y2: "highest", stroke: others, strokeWidth: 1.5 }),
      ruleX(rows, {
        x: index,
        y1: "lower_quartile",
        y2: "upper_quartile",
        stroke: others,
        strokeWidth: 9,
        strokeOpacity: 0.6,
      }),
      lineY(rows, { x: index, y: "london_rate", stroke: main, strokeWidth: 2 }),
      dot(rows, { x: index, y: "london_rate", r: 3, fill: main }),
      readPoints(rows, { x: index, y: "london_rate" }),
      readPoints(rows, { x: index, y: "rate" }),
      ...(name === undefined
        ? []
        : [
            lineY(rows, {
              x: index,
              y: "rate",
              stroke: thisArea,
              strokeWidth: 1.5,
              strokeDasharray: "1 4",
            }),
            dot(known, { x: index, y: "rate", r: 5, fill: thisArea }),
          ]),
      ...endLabels(ends, rows.length - 1, { y: [0, top], pixels: height - layer.marginTop - 28 }),
    ],
  };
}
