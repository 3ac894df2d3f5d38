import { axisX, gridX, ruleY, text, type PlotOptions } from "@observablehq/plot";
import type { Frame } from "../../charts/chart.ts";
import { hairline, ink, soft } from "../../charts/colours.ts";
import { fitNames, fromZero, writeTick } from "./scale.ts";
import { spotLegend, spotMarks, type Spot } from "./spots.ts";

/** A row of dots for each name, in the order in which the names come, on one scale with zero. */
export function strip(
  spots: readonly Spot[],
  names: readonly string[],
  series: readonly string[],
  { width, phone }: Frame,
): PlotOptions {
  const shown = fitNames(names, phone ? width : width * 0.36);
  const marginLeft = phone ? 10 : shown.width + 14;
  const [row, drop] = phone ? [42, 8] : [26, 0];
  const room = 24;
  const legend = spotLegend(series, width - marginLeft, room);
  const at = names.map((_, index) => index);
  const ticks = phone ? 4 : 6;
  return {
    width,
    height: names.length * row + room + legend.height + 6,
    marginLeft,
    marginRight: 24,
    marginTop: room + legend.height,
    marginBottom: 6,
    x: { type: "linear", domain: fromZero(spots.map((spot) => spot.x)) },
    y: { type: "band", domain: at, axis: null, padding: 0 },
    marks: [
      gridX({ ticks, stroke: hairline, strokeOpacity: 1 }),
      axisX({ anchor: "top", ticks, tickFormat: writeTick, tickSize: 0, label: null, fill: soft }),
      ruleY(at, { y: (index: number) => index, stroke: hairline, dy: drop }),
      text(at, {
        frameAnchor: "left",
        y: (index: number) => index,
        text: (index: number) => shown.names[index] ?? "",
        textAnchor: "start",
        dx: -marginLeft,
        dy: phone ? -11 : 0,
        fill: ink,
      }),
      ...legend.marks,
      ...spotMarks(spots, series, drop),
    ],
  };
}
