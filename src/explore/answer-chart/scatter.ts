import { axisX, gridX, text, type PlotOptions } from "@observablehq/plot";
import type { Frame } from "../../charts/chart.ts";
import { hairline, soft } from "../../charts/colours.ts";
import { insideAxisY } from "../../charts/marks/axes.ts";
import { cutText, type ColumnReading } from "./columns.ts";
import { around, longestTicks, widthOfNumbers, writeTick } from "./scale.ts";
import { spotLegend, spotMarks, type Spot } from "./spots.ts";

/** Two numbers of each row against each other, each axis with its name and around its numbers. */
export function scatter(
  spots: readonly Spot[],
  columns: { readonly x: ColumnReading; readonly y: ColumnReading },
  series: readonly string[],
  { width, phone }: Frame,
): PlotOptions {
  const x = around(spots.map((spot) => spot.x));
  const y = around(spots.map((spot) => spot.y));
  const marginLeft = widthOfNumbers(longestTicks(...y)) + 10;
  const room = 30;
  const legend = spotLegend(series, width - marginLeft, room);
  const marginTop = room + legend.height;
  const tick = (value: number): string =>
    columns.x.period === "year" ? String(value) : writeTick(value);
  const named = { fill: soft, className: "axis-name" } as const;
  const ticks = phone ? 4 : 7;
  return {
    width,
    height: (phone ? 320 : 360) + legend.height,
    marginLeft,
    marginRight: 18,
    marginTop,
    marginBottom: 46,
    x: { type: "linear", domain: x },
    y: { type: "linear", domain: y },
    marks: [
      ...insideAxisY(5, writeTick, marginLeft),
      gridX({ ticks, stroke: hairline, strokeOpacity: 1 }),
      axisX({ ticks, tickFormat: tick, tickSize: 0, tickPadding: 6, label: null, fill: soft }),
      text([`↑ ${cutText(columns.y.words, 40)}`], {
        ...named,
        frameAnchor: "top-left",
        textAnchor: "start",
        dx: -marginLeft,
        dy: -24,
      }),
      text([`${cutText(columns.x.words, 40)} →`], {
        ...named,
        frameAnchor: "bottom-right",
        textAnchor: "end",
        dy: 40,
      }),
      ...legend.marks,
      ...spotMarks(spots, series),
    ],
  };
}
