import { dot, lineY } from "@observablehq/plot";
import { defineChart, gridLinesIn, heightIn, type Frame } from "../../../charts/chart.ts";
import { thisArea } from "../../../charts/colours.ts";
import type { RowOf } from "../../../charts/columns.ts";
import { describeBreaks } from "../../../charts/describe-breaks.ts";
import { insideAxisY, yearAxis } from "../../../charts/marks/axes.ts";
import { readPoints } from "../../../charts/marks/read-points.ts";
import { breaksIn, timeDrawing } from "../../../charts/marks/time-drawing.ts";
import { firstAndLast } from "../../../charts/rows.ts";
import { onPage } from "../../../places/chart-address.ts";
import { formatDecimal } from "../../../words/numbers.ts";
import { formatMonth, yearOf } from "../../../words/periods.ts";
import sql from "./london-all-ages.sql?raw";

const columns = {
  cohort_end: { label: "Year to", format: "month" },
  reoffending_rate: { label: "Rate", format: "percent" },
  note: { label: "Note", format: "text", nullable: true },
  break_label: { label: "Break", format: "text", nullable: true },
  break_reason: { label: "What changed", format: "text", nullable: true, onlyInFile: true },
} as const;
type Row = RowOf<typeof columns>;

const year = (row: Row): number => yearOf(row.cohort_end);

function drawing(rows: readonly Row[], frame: Frame) {
  const { first, last } = firstAndLast(rows);
  const rates = rows.map((row) => row.reoffending_rate);
  return timeDrawing({
    width: frame.width,
    height: heightIn(frame, { desktop: 300, onPhone: 270 }),
    x: [year(first), year(last)],
    y: [Math.floor(Math.min(...rates) - 1), Math.ceil(Math.max(...rates) + 1)],
    breaks: breaksIn(
      rows,
      (row) => year(row) - 0.5,
      (row) => `year to ${formatMonth(row.cohort_end)}`,
    ),
    marginRight: 28,
    axes: [
      ...insideAxisY(gridLinesIn(frame, 5), (value) => `${String(value)}%`),
      yearAxis(
        rows.map(year).filter((tick) => (year(last) - tick) % (frame.phone ? 5 : 2) === 0),
        String,
      ),
    ],
    marks: [
      lineY(rows, { x: year, y: "reoffending_rate", stroke: thisArea, strokeWidth: 2.25 }),
      dot([last], { x: year, y: "reoffending_rate", r: 4, fill: thisArea }),
      readPoints(rows, { x: year, y: "reoffending_rate" }),
    ],
  });
}

/** London's newest rates there are: adults and children together, years to June. */
export const londonAllAges = defineChart({
  id: "london-all-ages",
  page: onPage("/reoffending/"),
  sql,
  columns,
  sources: ["gla-state-of-london-reoffending"],
  title: (rows) => {
    const { first, last } = firstAndLast(rows);
    return `London’s newest rate, all ages: ${formatDecimal(last.reoffending_rate)}% of the year to ${formatMonth(last.cohort_end)} reoffended; ${formatDecimal(first.reoffending_rate)}% of the year to ${formatMonth(first.cohort_end)}`;
  },
  subtitle: () =>
    "Adults and children in London proven to reoffend within a year, percent, by the year to June in which they entered the cohort. The scale does not start at zero.",
  altText: (rows) => {
    const { first, last } = firstAndLast(rows);
    return `Line chart of the share of people of all ages in London proven to reoffend within a year: ${formatDecimal(first.reoffending_rate)}% in the year to ${formatMonth(first.cohort_end)}, ${formatDecimal(last.reoffending_rate)}% in the year to ${formatMonth(last.cohort_end)}.`;
  },
  notes: () => [
    "These cohorts run from July to June and include children. London’s adults above have cohorts that run to March, so the two are never on one line.",
    "Only rates are published, without counts, so nobody can tell chance from change. Each year adds up four cohorts of three months, so one person can count up to four times.",
  ],
  breaks: (rows) => describeBreaks(rows, (row) => `Year to ${formatMonth(row.cohort_end)}`),
  figure: (rows) => ({ kind: "drawings", drawings: [(frame) => drawing(rows, frame)] }),
});
