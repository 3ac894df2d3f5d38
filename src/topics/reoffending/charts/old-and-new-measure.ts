import { dot, lineY, text } from "@observablehq/plot";
import { colourWord } from "../../../charts/colour-words.ts";
import { onPage } from "../../../places/chart-address.ts";
import { capitalise } from "../../../words/lists.ts";
import { formatDecimal } from "../../../words/numbers.ts";
import { cohortYear, formatCohort } from "../../../words/periods.ts";
import { fourQuartersNote, oldCohortsNote, twoMeasuresNote } from "../reoffending.ts";
import { defineChart, type Frame } from "../../../charts/chart.ts";
import { comparison, paper, soft, thisArea } from "../../../charts/colours.ts";
import type { RowOf } from "../../../charts/columns.ts";
import { gutter, insideAxisY, yearAxis } from "../../../charts/marks/axes.ts";
import { intervalBand } from "../../../charts/marks/intervals.ts";
import sql from "./old-and-new-measure.sql?raw";
import { firstAndLast } from "../../../charts/rows.ts";
import { lineIn, readPoints } from "../../../charts/marks/read-points.ts";

const columns = {
  measure: { label: "Measure", format: "text" },
  cohort_end: { label: "Cohort", format: "cohort" },
  offenders: { label: "People in the cohorts", format: "count" },
  reoffenders: { label: "Reoffended", format: "count" },
  reoffences: { label: "Reoffences", format: "count" },
  reoffending_rate: { label: "Actual rate", format: "percent" },
  lower_95_confidence_limit: { label: "Lower 95%", format: "percent" },
  upper_95_confidence_limit: { label: "Upper 95%", format: "percent" },
  adjusted_rate: { label: "Adjusted rate", format: "percent", nullable: true },
  reoffences_each: { label: "Reoffences each", format: "ratio" },
} as const;
type Row = RowOf<typeof columns>;

const year = (row: Row): number => cohortYear(row.cohort_end);
const written = (measure: string): string => `${capitalise(measure)}`;

function panel(rows: readonly Row[], all: readonly Row[], frame: Frame) {
  const adjusted = rows.filter((row) => row.adjusted_rate !== null);
  const rates = all.flatMap((row) => [
    row.reoffending_rate,
    row.adjusted_rate ?? row.reoffending_rate,
  ]);
  const [from, to] = [Math.min(...all.map(year)), Math.max(...all.map(year))];
  const { last } = firstAndLast(rows);
  return {
    width: frame.phone ? frame.width : 346,
    height: 270,
    marginLeft: gutter,
    marginRight: 12,
    marginTop: 34,
    marginBottom: 28,
    x: { domain: [from, to] },
    y: { domain: [Math.floor(Math.min(...rates) - 1), Math.ceil(Math.max(...rates) + 1)] },
    marks: [
      ...insideAxisY(5, (value) => `${String(value)}%`),
      yearAxis([2003, 2008, 2013], (end) => formatCohort(`${String(end)}-03`)),
      text([written(rows[0]?.measure ?? "")], {
        text: (name: string) => name,
        frameAnchor: "top-left",
        dx: -gutter,
        dy: -30,
        className: "strong",
      }),
      lineY(adjusted, { x: year, y: "adjusted_rate", stroke: comparison, strokeWidth: 2 }),
      intervalBand(rows, year, thisArea),
      lineY(rows, { x: year, y: "reoffending_rate", stroke: thisArea, strokeWidth: 2.25 }),
      dot([last], { x: year, y: "reoffending_rate", r: 4, fill: thisArea }),
      readPoints(rows, { x: year, y: "reoffending_rate", row: lineIn(all) }),
      readPoints(adjusted, { x: year, y: "adjusted_rate", row: lineIn(all) }),
      text(adjusted.length > 0 ? [firstAndLast(adjusted).first] : [], {
        x: year,
        y: "adjusted_rate",
        text: () => "adjusted",
        textAnchor: "start",
        dy: -10,
        ...{ fill: soft, stroke: paper, strokeWidth: 4 },
      }),
      text([rows[Math.floor(rows.length / 2)] ?? last], {
        x: year,
        y: "reoffending_rate",
        text: () => "actual",
        dy: 16,
        ...{ fill: soft, stroke: paper, strokeWidth: 4 },
      }),
    ],
  };
}

/** The national counterpart of the report's figure 2. */
export const oldAndNewMeasure = defineChart({
  id: "old-and-new-measure",
  page: onPage("/reoffending/"),
  sql,
  columns,
  sources: ["moj-prsq-national-2000"],
  title: (rows) => {
    const [older, newer] = [...Map.groupBy(rows, (row) => row.measure).values()].map(
      (own) => firstAndLast(own).last,
    );
    if (!older || !newer) throw new Error("Both measures are needed.");
    return `The same years, two measures: ${formatDecimal(older.reoffending_rate)}% by the old and ${formatDecimal(newer.reoffending_rate)}% by the new in ${formatCohort(newer.cohort_end)}`;
  },
  subtitle: () =>
    `Adults proven to reoffend within a year, England and Wales, percent. ${capitalise(colourWord(thisArea))}: actual rate with its 95% interval. ${capitalise(colourWord(comparison))}: the rate as the publisher adjusts it for who is in the cohort, by the new measure only. Both on one scale, which does not start at zero.`,
  altText: (rows) =>
    `Two line charts of adults in England and Wales. ${[...Map.groupBy(rows, (row) => row.measure)]
      .map(([measure, own]) => {
        const { first, last } = firstAndLast(own);
        return `${written(measure)}: ${formatDecimal(first.reoffending_rate)}% in ${formatCohort(first.cohort_end)}, ${formatDecimal(last.reoffending_rate)}% in ${formatCohort(last.cohort_end)}${last.adjusted_rate === null ? "" : `, adjusted ${formatDecimal(last.adjusted_rate)}%`}.`;
      })
      .join(" ")}`,
  notes: () => [twoMeasuresNote, oldCohortsNote, fourQuartersNote],
  figure: (rows) => ({
    kind: "drawings",
    drawings: [...Map.groupBy(rows, (row) => row.measure).values()].map(
      (own) => (frame: Frame) => panel(own, rows, frame),
    ),
  }),
});
