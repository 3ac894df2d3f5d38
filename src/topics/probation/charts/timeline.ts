import { dot, link, text, type Markish, type PlotOptions } from "@observablehq/plot";
import type { TimelineEntry } from "../content/timeline.ts";
import type { Frame } from "../../../charts/chart.ts";
import { spread } from "../../../charts/compare-labels.ts";
import { comparison, hairline, ink, paper, soft, thisArea } from "../../../charts/colours.ts";

const first = 1998;
const last = 2014;
const axis = 52;
const labelsFrom = axis + 30;
const margin = 14;

const instant = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const dayLength = 86_400_000;

type Placed = TimelineEntry & {
  readonly top: number;
  readonly bottom: number;
  readonly at: number;
};

/**
 * Entries on a scale of time from top to bottom: a dot where the document gives a day, a bar as long
 * as the month or year where it gives no more than that.
 */
export function drawTimeline(
  entries: readonly TimelineEntry[],
  { width, phone }: Frame,
): PlotOptions {
  const height = phone ? 680 : 600;
  const start = instant(`${String(first)}-01-01`);
  const end = instant(`${String(last)}-12-31`);
  const yOf = (time: number): number =>
    margin + ((time - start) / (end - start)) * (height - 2 * margin);
  const spans = entries.map((entry) => ({
    top: yOf(instant(entry.from)),
    bottom: yOf(instant(entry.to) + dayLength),
  }));
  const room = phone ? 37 : 23;
  const middles = spans.map(({ top, bottom }) => (top + bottom) / 2);
  const places = spread(
    // In the order given: April 2008 comes after 2008, though the middle of a year lies later.
    middles.map((_, index) => ({
      wanted: Math.max(...middles.slice(0, index + 1)),
      height: room,
    })),
    { from: -Infinity, to: height - margin + room / 2 },
  );
  const placed: readonly Placed[] = entries.flatMap((entry, index) => {
    const span = spans[index];
    const at = places[index];
    return span === undefined || at === undefined ? [] : [{ ...entry, ...span, at }];
  });
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const middle = ({ top, bottom }: Placed): number => (top + bottom) / 2;
  const colour = ({ planned }: Placed): string => (planned ? comparison : thisArea);
  const marks: Markish[] = [
    link([0], {
      x1: axis,
      x2: axis,
      y1: margin,
      y2: height - margin,
      stroke: hairline,
      strokeWidth: 2,
    }),
    text(
      years.filter((year) => (year - first) % 2 === 0),
      {
        x: 0,
        y: (year: number) => yOf(instant(`${String(year)}-01-01`)),
        text: String,
        textAnchor: "start",
        fill: soft,
      },
    ),
    link(years, {
      x1: axis - 5,
      x2: axis,
      y1: (year: number) => yOf(instant(`${String(year)}-01-01`)),
      y2: (year: number) => yOf(instant(`${String(year)}-01-01`)),
      stroke: soft,
    }),
    link(placed, {
      x1: axis + 3,
      x2: labelsFrom - 4,
      y1: middle,
      y2: "at",
      stroke: soft,
      strokeWidth: 0.75,
    }),
    link(
      placed.filter(({ from, to }) => from !== to),
      {
        x1: axis,
        x2: axis,
        y1: (entry: Placed) => entry.top + 1,
        y2: (entry: Placed) => entry.bottom - 1,
        stroke: colour,
        strokeWidth: 7,
      },
    ),
    dot(
      placed.filter(({ from, to }) => from === to),
      { x: axis, y: middle, r: 5.5, fill: colour, stroke: paper, strokeWidth: 1.5 },
    ),
    text(placed, {
      x: labelsFrom,
      y: phone ? ({ at }: Placed) => at - 8 : "at",
      text: "date",
      textAnchor: "start",
      fill: soft,
    }),
    text(placed, {
      x: phone ? labelsFrom : labelsFrom + 118,
      y: phone ? ({ at }: Placed) => at + 8 : "at",
      text: "short",
      textAnchor: "start",
      className: "strong",
      fill: ink,
    }),
  ];
  return {
    width,
    height,
    margin: 0,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    marks,
  };
}
