import { areaY, dot, lineY } from "@observablehq/plot";
import { capitalise } from "../../../words/lists.ts";
import { colourWord } from "../../../charts/colour-words.ts";
import { onBoroughPageOr } from "../../../places/chart-address.ts";
import { contextNote } from "../context.ts";
import { formatDecimal } from "../../../words/numbers.ts";
import { defineChart, type Context, type Frame } from "../../../charts/chart.ts";
import { others, soft, thisArea } from "../../../charts/colours.ts";
import type { RowOf } from "../../../charts/columns.ts";
import { insideAxisY, yearAxis } from "../../../charts/marks/axes.ts";
import { wrapName } from "../../../charts/marks/end-labels.ts";
import { timeDrawing } from "../../../charts/marks/time-drawing.ts";
import { sayMiddleHalf } from "../../../charts/say-middle-half.ts";
import { firstAndLast } from "../../../charts/rows.ts";
import { yearOf } from "../../../words/periods.ts";
import sql from "./unemployment.sql?raw";
import { readPoints } from "../../../charts/marks/read-points.ts";

const columns = {
  year: { label: "Year", format: "text" },
  rate: { label: "This borough", format: "percent", nullable: true },
  half_width: { label: "This borough, give or take", format: "rate", nullable: true },
  london_rate: { label: "London", format: "percent" },
  london_half_width: { label: "London, give or take", format: "rate" },
  lowest: { label: "Lowest borough", format: "percent" },
  lower_quartile: { label: "Lower quartile", format: "percent" },
  upper_quartile: { label: "Upper quartile", format: "percent" },
  highest: { label: "Highest borough", format: "percent" },
  places: { label: "Boroughs with a figure", format: "count" },
} as const;
type Row = RowOf<typeof columns>;

const isLondon = ({ place }: Context): boolean => place.slug === "london";
const year = (row: Row): number => yearOf(row.year);
const percent = (value: number): string => `${formatDecimal(value)}%`;

/** The line of the place that the chart is about, with the band of its interval. */
function lineWithBand(
  rows: readonly Row[],
  [rate, half]: readonly ["rate", "half_width"] | readonly ["london_rate", "london_half_width"],
) {
  const known = rows.filter((row) => row[rate] !== null);
  return [
    areaY(known, {
      x: year,
      y1: (row: Row) => (row[rate] ?? 0) - (row[half] ?? 0),
      y2: (row: Row) => (row[rate] ?? 0) + (row[half] ?? 0),
      fill: thisArea,
      fillOpacity: 0.22,
    }),
    lineY(known, { x: year, y: rate, stroke: thisArea, strokeWidth: 2.25 }),
    dot(known.slice(-1), { x: year, y: rate, r: 4, fill: thisArea }),
  ];
}

function drawing(rows: readonly Row[], frame: Frame, context: Context) {
  const { first, last } = firstAndLast(rows);
  const highest = Math.max(
    ...rows.map((row) => Math.max(row.highest, (row.rate ?? 0) + (row.half_width ?? 0))),
  );
  const { name } = context.place;
  const own = isLondon(context)
    ? []
    : [
        {
          label: frame.phone ? wrapName(name, 13) : name,
          y: last.rate ?? 0,
          strong: true as const,
        },
      ];
  return timeDrawing({
    width: frame.width,
    height: frame.phone ? 280 : 320,
    x: [year(first), year(last)],
    y: [0, Math.ceil(highest + 0.4)],
    breaks: [],
    labels: [
      { label: "London", y: last.london_rate, ...(isLondon(context) ? { strong: true } : {}) },
      ...own,
    ],
    axes: [
      ...insideAxisY(5, (value) => `${String(value)}%`),
      yearAxis(
        rows.map(year).filter((at) => (year(last) - at) % (frame.phone ? 5 : 4) === 0),
        String,
      ),
    ],
    marks: [
      areaY(rows, { x: year, y1: "lowest", y2: "highest", fill: others, fillOpacity: 0.18 }),
      areaY(rows, {
        x: year,
        y1: "lower_quartile",
        y2: "upper_quartile",
        fill: others,
        fillOpacity: 0.28,
      }),
      ...(isLondon(context)
        ? lineWithBand(rows, ["london_rate", "london_half_width"])
        : [
            lineY(rows, { x: year, y: "london_rate", stroke: soft, strokeWidth: 1.75 }),
            ...lineWithBand(rows, ["rate", "half_width"]),
            readPoints(rows, { x: year, y: "rate" }),
          ]),
      readPoints(rows, { x: year, y: "london_rate" }),
    ],
  });
}

/** Whether a borough's rate differs from London's by more than the intervals of both allow. */
function besideLondon(
  { rate, half_width, london_rate, london_half_width }: Row,
  name: string,
): readonly string[] {
  if (rate === null || half_width === null) return [];
  const apart = Math.abs(rate - london_rate);
  const reach = Math.hypot(half_width, london_half_width);
  return [
    `In the last year ${name}’s 95% interval runs from ${percent(rate - half_width)} to ${percent(rate + half_width)}. It is ${formatDecimal(apart)} points from London’s rate, and the intervals of both together allow ${formatDecimal(reach)}: the two ${apart <= reach ? "cannot be told apart" : "differ by more than chance"}.`,
  ];
}

/** Unemployment in London, or in one borough beside it, within the range of the boroughs. */
export const unemployment = defineChart({
  id: "unemployment",
  page: onBoroughPageOr("/pathways/"),
  sql,
  columns,
  sources: ["nomis-unemployment-model-based"],
  title: (rows, context) => {
    const { last } = firstAndLast(rows);
    return isLondon(context)
      ? `Unemployment in London was ${percent(last.london_rate)} in ${last.year}${last.places < 3 ? "" : `; ${percent(last.lower_quartile)} to ${percent(last.upper_quartile)} in the middle half of boroughs`}`
      : `Unemployment in ${context.place.name} was ${percent(last.rate ?? NaN)} in ${last.year}, give or take ${formatDecimal(last.half_width ?? NaN)} points; ${percent(last.london_rate)} in London`;
  },
  subtitle: (rows, context) => {
    const { first, last } = firstAndLast(rows);
    const line = isLondon(context)
      ? `${capitalise(colourWord(thisArea))}: London with its 95% interval`
      : `${capitalise(colourWord(thisArea))}: ${context.place.name} with its 95% interval; plain line: London`;
    return `People without work who look for it, percent of all in work or looking, calendar years ${first.year} to ${last.year}. ${line}. ${capitalise(colourWord(others))}: the range of the boroughs, stronger in their middle half.`;
  },
  altText: (rows, context) => {
    const { first, last } = firstAndLast(rows);
    const peak = rows.reduce((most, row) => (row.london_rate > most.london_rate ? row : most));
    const own =
      isLondon(context) || first.rate === null || last.rate === null
        ? ""
        : ` ${context.place.name}: ${percent(first.rate)} and ${percent(last.rate)}.`;
    return `Line chart of unemployment. London: ${percent(first.london_rate)} in ${first.year}, ${percent(peak.london_rate)} at most in ${peak.year}, ${percent(last.london_rate)} in ${last.year}${sayMiddleHalf(last, percent, last.year, "boroughs")}.${own}`;
  },
  notes: (rows, context) => [
    contextNote,
    "Boroughs’ rates are estimates from a model, London’s comes from the survey itself. The range takes no account of the intervals, so part of it is chance.",
    ...(isLondon(context)
      ? ["None is published for the City of London, and the file has none for England."]
      : besideLondon(firstAndLast(rows).last, context.place.name)),
  ],
  table: (rows, context) => {
    const own = isLondon(context) ? [] : [context.place.name, "Give or take"];
    return {
      head: ["Year", ...own, "London", "Give or take", "Lowest borough", "Highest borough"],
      body: rows.map((row) => [
        row.year,
        ...(isLondon(context)
          ? []
          : [
              row.rate === null ? "not available" : percent(row.rate),
              row.half_width === null ? "not available" : formatDecimal(row.half_width),
            ]),
        percent(row.london_rate),
        formatDecimal(row.london_half_width),
        percent(row.lowest),
        percent(row.highest),
      ]),
    };
  },
  figure: (rows, context) => ({
    kind: "drawings",
    drawings: [(frame) => drawing(rows, frame, context)],
  }),
});
