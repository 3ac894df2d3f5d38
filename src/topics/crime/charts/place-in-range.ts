import { axisX, dot, gridX, link as rangeLine, text, tickX } from "@observablehq/plot";
import { mpsMonthly, population } from "../../../datasets/sources/lists.ts";
import { onBoroughPage } from "../../../places/chart-address.ts";
import { formatList } from "../../../words/lists.ts";
import { formatDecimal } from "../../../words/numbers.ts";
import { formatMonth } from "../../../words/periods.ts";
import { defineChart, heightIn, type Frame } from "../../../charts/chart.ts";
import type { RowOf } from "../../../charts/columns.ts";
import { hairline, ink, others, paper, soft, thisArea } from "../../../charts/colours.ts";
import sql from "./place-in-range.sql?raw";
import { firstAndLast } from "../../../charts/rows.ts";
import { readPoints } from "../../../charts/marks/read-points.ts";
import { isBehind } from "../estimates.ts";
import { airportsInRate } from "../notes.ts";

const columns = {
  twelve_months_to: { label: "12 months to", format: "month", onlyInFile: true },
  offence_group: { label: "Offences per 1,000 residents", format: "text" },
  rate: { label: "This borough", format: "rate" },
  lowest: { label: "Lowest borough", format: "rate" },
  lower_quartile: { label: "Lower quartile", format: "rate" },
  median: { label: "Middle borough", format: "rate" },
  upper_quartile: { label: "Upper quartile", format: "rate" },
  highest: { label: "Highest borough", format: "rate" },
  london_rate: { label: "London", format: "rate" },
  population_year: { label: "Mid-year of the estimate", format: "year", onlyInFile: true },
} as const;
type Row = RowOf<typeof columns>;

const multiples: readonly [number, string][] = [
  [0.25, "¼"],
  [0.5, "½"],
  [1, "London"],
  [2, "2×"],
  [4, "4×"],
  [8, "8×"],
];

/** "mid-2024, the latest estimate": the residents that rates are worked out with. */
function estimateOf({ population_year: year, twelve_months_to: to }: Row): string {
  return `mid-${year}${isBehind(year, to) ? ", the latest estimate" : ""}`;
}

const insideMiddle = (row: Row): boolean =>
  row.rate >= row.lower_quartile && row.rate <= row.upper_quartile;

/** Where a rate lies in the range of the 32, in words and never as a rank. */
function position(row: Row): string {
  if (insideMiddle(row)) return "in the middle half of London’s boroughs";
  return row.rate > row.upper_quartile
    ? "in the upper quarter of London’s boroughs"
    : "in the lower quarter of London’s boroughs";
}

function total(rows: readonly Row[]): Row {
  const row = rows.find((item) => item.offence_group === "All offences");
  if (!row) throw new Error("The range of boroughs needs a row for all offences.");
  return row;
}

function drawing(rows: readonly Row[], frame: Frame) {
  const groupsOnTop = frame.phone;
  const ratio = (value: number, row: Row): number => value / row.london_rate;
  const height = heightIn(frame, {
    desktop: 30 * rows.length + 46,
    onPhone: 44 * rows.length + 46,
  });
  const aboveTick = ((height - 46) / rows.length - 16) / 2;
  const nudge = groupsOnTop ? 8 : 0;
  const group = (row: Row): string => row.offence_group;
  const [least, most] = [
    Math.min(0.25, ...rows.map((row) => ratio(row.lowest, row))),
    Math.max(4, ...rows.map((row) => ratio(row.highest, row))),
  ];
  // Beyond the scale a line would stand alone in the margin.
  const ticks = multiples.map(([value]) => value).filter((at) => at >= least && at <= most);
  return {
    width: frame.width,
    height,
    marginLeft: groupsOnTop ? 12 : 250,
    marginRight: 14,
    marginTop: 24,
    marginBottom: 2,
    x: {
      type: "log" as const,
      domain: [least, most],
    },
    y: { type: "band" as const, domain: rows.map(group), axis: null },
    marks: [
      gridX({ ticks, stroke: hairline, strokeOpacity: 1 }),
      axisX({
        anchor: "top",
        ticks,
        tickFormat: (value: number) => multiples.find(([at]) => at === value)?.[1] ?? "",
        tickSize: 0,
        label: null,
        fill: soft,
      }),
      rangeLine(rows, {
        x1: (row: Row) => ratio(row.lowest, row),
        x2: (row: Row) => ratio(row.highest, row),
        y: group,
        stroke: others,
        strokeWidth: 1.5,
        dy: nudge,
      }),
      rangeLine(rows, {
        x1: (row: Row) => ratio(row.lower_quartile, row),
        x2: (row: Row) => ratio(row.upper_quartile, row),
        y: group,
        stroke: others,
        strokeWidth: 8,
        dy: nudge,
      }),
      tickX(rows, {
        x: (row: Row) => ratio(row.median, row),
        y: group,
        stroke: ink,
        strokeWidth: 1.5,
        insetTop: aboveTick + nudge,
        insetBottom: aboveTick - nudge,
      }),
      dot(rows, {
        x: (row: Row) => ratio(row.rate, row),
        y: group,
        r: 6,
        fill: thisArea,
        dy: nudge,
      }),
      readPoints(rows, {
        ...{ x: (row: Row) => ratio(row.rate, row), y: group, dy: nudge },
        along: "y",
      }),
      text(rows, {
        frameAnchor: "left",
        y: group,
        text: group,
        textAnchor: "start",
        dx: groupsOnTop ? -12 : -248,
        dy: groupsOnTop ? -10 : 0,
        stroke: paper,
        strokeWidth: 4,
        fill: ink,
      }),
    ],
  };
}

/** One borough within the range of the 32, group by group, on a scale of London's own rate. */
export const placeInRange = defineChart({
  id: "place-in-range",
  page: onBoroughPage,
  sql,
  columns,
  sources: [...mpsMonthly, population],
  title: (rows, { place }) => `${place.name}’s rate for all offences is ${position(total(rows))}`,
  subtitle: (rows, { place }) =>
    `Offences per 1,000 residents in the 12 months to ${formatMonth(firstAndLast(rows).first.twelve_months_to)}, against London’s rate for the same group (doubling scale). Dot: ${place.name}. Line: all 32 boroughs; thick part: the middle half; tick: the middle borough.`,
  altText: (rows, { place }) => {
    const all = total(rows);
    const outside = rows.filter((row) => row !== all && !insideMiddle(row));
    const lists = [
      ["above", outside.filter((row) => row.rate > row.upper_quartile)],
      ["below", outside.filter((row) => row.rate < row.lower_quartile)],
    ] as const;
    const beyond = lists
      .filter(([, found]) => found.length > 0)
      .map(
        ([side, found]) =>
          `${side} the middle half for ${formatList(found.map((row) => row.offence_group.toLowerCase()))}`,
      );
    return `Range plot. ${place.name} recorded ${formatDecimal(all.rate)} offences per 1,000 residents; the boroughs run from ${formatDecimal(all.lowest)} to ${formatDecimal(all.highest)}, London as a whole ${formatDecimal(all.london_rate)}. By group ${place.name} is ${beyond.length > 0 ? beyond.join(", and ") : "within the middle half throughout"}.`;
  },
  notes: (rows, { place }) => [
    `Residents are those of ${estimateOf(firstAndLast(rows).first)}; where many people visit or work, as in Westminster and Camden, a rate per resident says less. Boroughs are shown within their range and never ranked.`,
    `London’s rate counts the ${String(rows.length - 1)} groups at the airports and in no known place too.`,
    ...airportsInRate(place),
  ],
  figure: (rows) => ({
    kind: "drawings",
    drawings: [(frame) => drawing(rows, frame)],
  }),
});
