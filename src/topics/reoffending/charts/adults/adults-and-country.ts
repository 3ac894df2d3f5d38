import { dot, lineY } from "@observablehq/plot";
import { sayTurn } from "../../../../charts/say-turn.ts";
import { mojRegionAndNational } from "../../../../datasets/sources/lists.ts";
import { onPage } from "../../../../places/chart-address.ts";
import { formatDecimal } from "../../../../words/numbers.ts";
import { cohortYear, formatCohort } from "../../../../words/periods.ts";
import { describeBreaks } from "../../../../charts/describe-breaks.ts";
import { fourQuartersNote } from "../../reoffending.ts";
import sql from "./adults-and-country.sql?raw";
import { defineChart, gridLinesIn, heightIn, type Frame } from "../../../../charts/chart.ts";
import { others, thisArea } from "../../../../charts/colours.ts";
import type { RowOf } from "../../../../charts/columns.ts";
import { gutter, insideAxisY, yearAxis } from "../../../../charts/marks/axes.ts";
import { wrapName } from "../../../../charts/marks/end-labels.ts";
import { intervalBand } from "../../../../charts/marks/intervals.ts";
import { breaksIn, timeDrawing } from "../../../../charts/marks/time-drawing.ts";
import { firstAndLast } from "../../../../charts/rows.ts";
import { readPoints } from "../../../../charts/marks/read-points.ts";

const columns = {
  cohort_end: { label: "Cohort", format: "cohort" },
  offenders: { label: "People in London’s cohorts", format: "count" },
  reoffenders: { label: "Reoffended", format: "count" },
  reoffending_rate: { label: "London", format: "percent" },
  lower_95_confidence_limit: { label: "Lower 95%", format: "percent" },
  upper_95_confidence_limit: { label: "Upper 95%", format: "percent" },
  country_rate: { label: "England and Wales", format: "percent", nullable: true },
  break_label: { label: "Break", format: "text", nullable: true },
  break_reason: { label: "What changed", format: "text", nullable: true, onlyInFile: true },
} as const;
type Row = RowOf<typeof columns>;
type WithCountry = Row & { readonly country_rate: number };

const shared = (rows: readonly Row[]): WithCountry[] =>
  rows.filter((row): row is WithCountry => row.country_rate !== null);
const year = (row: Row): number => cohortYear(row.cohort_end);

function drawing(rows: readonly Row[], frame: Frame) {
  const { first, last } = firstAndLast(rows);
  const rates = rows.flatMap((row) => [
    row.lower_95_confidence_limit,
    row.upper_95_confidence_limit,
    row.country_rate ?? row.reoffending_rate,
  ]);
  const [from, to] = [year(first), year(last)];
  return timeDrawing({
    width: frame.width,
    height: heightIn(frame, { desktop: 360, onPhone: 320 }),
    x: [from, to],
    // The first dot stands clear of the label beside it.
    left: gutter + 6,
    y: [Math.floor(Math.min(...rates)), Math.ceil(Math.max(...rates))],
    breaks: breaksIn(
      rows,
      (row) => year(row) - 0.5,
      (row) => formatCohort(row.cohort_end),
    ),
    labels: [
      { label: "London", y: last.reoffending_rate, strong: true },
      {
        label: wrapName("England and Wales", 11),
        y: firstAndLast(shared(rows)).last.country_rate,
      },
    ],
    axes: [
      ...insideAxisY(gridLinesIn(frame, 5), (value) => `${String(value)}%`, gutter + 6),
      yearAxis(
        rows.map(year).filter((tick) => (tick - from) % (frame.phone ? 6 : 2) === 0),
        (end) => formatCohort(`${String(end)}-03`),
      ),
    ],
    marks: [
      lineY(rows, { x: year, y: "country_rate", stroke: others, strokeWidth: 1.75 }),
      dot(shared(rows), { x: year, y: "country_rate", r: 2.5, fill: others }),
      intervalBand(rows, year, thisArea),
      lineY(rows, { x: year, y: "reoffending_rate", stroke: thisArea, strokeWidth: 2.25 }),
      dot([last], { x: year, y: "reoffending_rate", r: 4, fill: thisArea }),
      readPoints(rows, { x: year, y: "reoffending_rate" }),
      readPoints(rows, { x: year, y: "country_rate" }),
    ],
  });
}

/** London's adults beside England and Wales where the same measure is published, breaks drawn. */
export const adultsAndCountry = defineChart({
  id: "adults-and-country",
  page: onPage("/reoffending/"),
  sql,
  columns,
  sources: mojRegionAndNational,
  title: (rows) => {
    const { first, last } = firstAndLast(rows);
    return `${formatDecimal(last.reoffending_rate)}% of adults in London’s ${formatCohort(last.cohort_end)} cohorts reoffended within a year; ${formatDecimal(first.reoffending_rate)}% of those of ${formatCohort(first.cohort_end)}${sayTurn(rows, { value: (row) => row.reoffending_rate, write: (rate) => `${formatDecimal(rate)}%`, when: (row) => formatCohort(row.cohort_end) })}`;
  },
  subtitle: () =>
    "Adults proven to reoffend within a year, percent, new measure: London with its 95% interval, and England and Wales where the same figure is published. The scale does not start at zero.",
  altText: (rows) => {
    const { first, last } = firstAndLast(rows);
    const pairs = shared(rows);
    const both = firstAndLast(pairs);
    return `Line chart. London’s adults: ${formatDecimal(first.reoffending_rate)}% of the cohorts of ${formatCohort(first.cohort_end)} reoffended within a year, ${formatDecimal(last.reoffending_rate)}% of those of ${formatCohort(last.cohort_end)}. England and Wales: ${formatDecimal(both.first.country_rate)}% in ${formatCohort(both.first.cohort_end)} and ${formatDecimal(both.last.country_rate)}% in ${formatCohort(both.last.cohort_end)}, with no figure for ${String(rows.length - pairs.length)} of the ${String(rows.length)} years.`;
  },
  notes: (rows) => [
    fourQuartersNote,
    `For ${String(rows.length - shared(rows).length)} of these years we found no figure for adults in England and Wales, so its line has a gap.`,
  ],
  breaks: (rows) => describeBreaks(rows, (row) => formatCohort(row.cohort_end)),
  figure: (rows) => ({ kind: "drawings", drawings: [(frame) => drawing(rows, frame)] }),
});
