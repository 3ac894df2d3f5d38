import { dot, lineY } from "@observablehq/plot";
import { sayTurn } from "../../../charts/say-turn.ts";
import { mojNational } from "../../../datasets/sources/lists.ts";
import { onPage } from "../../../places/chart-address.ts";
import { formatCount, formatDecimal } from "../../../words/numbers.ts";
import { cohortYear, formatCohort } from "../../../words/periods.ts";
import { describeBreaks } from "../../../charts/describe-breaks.ts";
import { fourQuartersNote } from "../reoffending.ts";
import { defineChart, type Frame } from "../../../charts/chart.ts";
import { thisArea } from "../../../charts/colours.ts";
import type { RowOf } from "../../../charts/columns.ts";
import sql from "./country-all-ages.sql?raw";
import { insideAxisY, yearAxis } from "../../../charts/marks/axes.ts";
import { intervalBand } from "../../../charts/marks/intervals.ts";
import { breaksIn, timeDrawing } from "../../../charts/marks/time-drawing.ts";
import { firstAndLast } from "../../../charts/rows.ts";
import { readPoints } from "../../../charts/marks/read-points.ts";

const columns = {
  cohort_end: { label: "Cohort", format: "cohort" },
  offenders: { label: "People in the cohorts", format: "count" },
  reoffenders: { label: "Reoffended", format: "count" },
  reoffences: { label: "Reoffences", format: "count", nullable: true },
  reoffending_rate: { label: "Rate", format: "percent" },
  lower_95_confidence_limit: { label: "Lower 95%", format: "percent" },
  upper_95_confidence_limit: { label: "Upper 95%", format: "percent" },
  reoffences_each: { label: "Reoffences each", format: "ratio", nullable: true },
  break_label: { label: "Break", format: "text", nullable: true },
  break_reason: { label: "What changed", format: "text", nullable: true, onlyInFile: true },
} as const;
type Row = RowOf<typeof columns>;

const year = (row: Row): number => cohortYear(row.cohort_end);

function drawing(rows: readonly Row[], frame: Frame) {
  const { first, last } = firstAndLast(rows);
  const from = year(first);
  const rates = rows.map((row) => row.reoffending_rate);
  return timeDrawing({
    width: frame.width,
    height: frame.phone ? 270 : 300,
    x: [from, year(last)],
    y: [Math.floor(Math.min(...rates) - 1), Math.ceil(Math.max(...rates) + 1)],
    breaks: breaksIn(
      rows,
      (row) => year(row) - 0.5,
      (row) => formatCohort(row.cohort_end),
    ),
    marginRight: 28,
    axes: [
      ...insideAxisY(5, (value) => `${String(value)}%`),
      yearAxis(
        rows.map(year).filter((tick) => (tick - from) % (frame.phone ? 6 : 3) === 0),
        (end) => formatCohort(`${String(end)}-03`),
      ),
    ],
    marks: [
      intervalBand(rows, year, thisArea),
      lineY(rows, { x: year, y: "reoffending_rate", stroke: thisArea, strokeWidth: 2.25 }),
      dot([last], { x: year, y: "reoffending_rate", r: 4, fill: thisArea }),
      readPoints(rows, { x: year, y: "reoffending_rate" }),
    ],
  });
}

/** England and Wales, all ages, carried to the latest cohort there is. */
export const countryAllAges = defineChart({
  id: "country-all-ages",
  page: onPage("/reoffending/"),
  sql,
  columns,
  sources: mojNational,
  title: (rows) => {
    const { first, last } = firstAndLast(rows);
    return `In England and Wales ${formatDecimal(last.reoffending_rate)}% of all ages reoffended in ${formatCohort(last.cohort_end)}; ${formatDecimal(first.reoffending_rate)}% in ${formatCohort(first.cohort_end)}${sayTurn(rows, { value: (row) => row.reoffending_rate, write: (rate) => `${formatDecimal(rate)}%`, when: (row) => formatCohort(row.cohort_end) })}`;
  },
  subtitle: () =>
    "Adults and children proven to reoffend within a year, percent of the cohorts of each year, new measure, with 95% intervals (narrower than the line). The scale does not start at zero.",
  altText: (rows) => {
    const { first, last } = firstAndLast(rows);
    const high = rows.reduce((a, b) => (b.reoffending_rate > a.reoffending_rate ? b : a));
    const low = rows.reduce((a, b) => (b.reoffending_rate < a.reoffending_rate ? b : a));
    return `Line chart of the share of people of all ages proven to reoffend within a year, England and Wales: ${formatDecimal(first.reoffending_rate)}% of the cohorts of ${formatCohort(first.cohort_end)}, ${formatDecimal(last.reoffending_rate)}% of ${formatCount(last.offenders)} in those of ${formatCohort(last.cohort_end)}; highest ${formatDecimal(high.reoffending_rate)}% in ${formatCohort(high.cohort_end)}, lowest ${formatDecimal(low.reoffending_rate)}% in ${formatCohort(low.cohort_end)}.`;
  },
  notes: () => [fourQuartersNote, "All ages, so not to be set beside London’s adults above."],
  breaks: (rows) => describeBreaks(rows, (row) => formatCohort(row.cohort_end)),
  figure: (rows) => ({ kind: "drawings", drawings: [(frame) => drawing(rows, frame)] }),
});
