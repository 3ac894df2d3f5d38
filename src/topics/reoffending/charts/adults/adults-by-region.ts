import { dot, lineY, text } from "@observablehq/plot";
import { mojRegion } from "../../../../datasets/sources/lists.ts";
import { capitalise } from "../../../../words/lists.ts";
import { colourWord } from "../../../../charts/colour-words.ts";
import { onPage } from "../../../../places/chart-address.ts";
import { formatDecimal, inWords } from "../../../../words/numbers.ts";
import { cohortYear, formatCohort } from "../../../../words/periods.ts";
import { describeBreaks } from "../../../../charts/describe-breaks.ts";
import { fourQuartersNote } from "../../reoffending.ts";
import { differ } from "../../too-close.ts";
import sql from "./adults-by-region.sql?raw";
import { defineChart, type Frame } from "../../../../charts/chart.ts";
import { comparison, comparisonText, others, paper, thisArea } from "../../../../charts/colours.ts";
import type { RowOf } from "../../../../charts/columns.ts";
import { insideAxisY, yearAxis } from "../../../../charts/marks/axes.ts";
import { intervalBand } from "../../../../charts/marks/intervals.ts";
import { breaksIn, timeDrawing } from "../../../../charts/marks/time-drawing.ts";
import { firstAndLast } from "../../../../charts/rows.ts";
import { readPoints } from "../../../../charts/marks/read-points.ts";

const columns = {
  area_name: { label: "Region", format: "text" },
  cohort_end: { label: "Cohort", format: "cohort" },
  offenders: { label: "People in the cohorts", format: "count" },
  reoffenders: { label: "Reoffended", format: "count" },
  reoffending_rate: { label: "Rate", format: "percent" },
  lower_95_confidence_limit: { label: "Lower 95%", format: "percent", nullable: true },
  upper_95_confidence_limit: { label: "Upper 95%", format: "percent", nullable: true },
  break_label: { label: "Break", format: "text", nullable: true },
  break_reason: { label: "What changed", format: "text", nullable: true, onlyInFile: true },
} as const;
type Row = RowOf<typeof columns>;

const together = "Nine regions together";
const of = (rows: readonly Row[], name: string): readonly Row[] =>
  rows.filter((row) => row.area_name === name);
const year = (row: Row): number => cohortYear(row.cohort_end);

const intervalOf = (row: Row): string => {
  const { lower_95_confidence_limit: lower, upper_95_confidence_limit: upper } = row;
  return lower === null || upper === null
    ? "not available"
    : `${formatDecimal(lower)} to ${formatDecimal(upper)}%`;
};

/** The last cohort that all nine regions have. */
const lastShared = (rows: readonly Row[]): string =>
  firstAndLast(of(rows, together)).last.cohort_end;

function drawing(rows: readonly Row[], frame: Frame) {
  const london = of(rows, "London");
  const nine = of(rows, together);
  const { first, last } = firstAndLast(london);
  const rates = rows.map((row) => row.reoffending_rate);
  const regions = [...Map.groupBy(rows, (row) => row.area_name)].filter(
    ([region]) => region !== "London" && region !== together,
  );
  const ticks = london
    .map(year)
    .filter((tick) => tick % 2 === 0 && (!frame.phone || tick % 4 === 2));
  return timeDrawing({
    width: frame.width,
    height: frame.phone ? 300 : 360,
    x: [year(first), year(last)],
    y: [Math.floor(Math.min(...rates) - 1), Math.ceil(Math.max(...rates) + 1)],
    breaks: breaksIn(
      london,
      (row) => year(row) - 0.5,
      (row) => formatCohort(row.cohort_end),
    ),
    labels: [{ label: "London", y: last.reoffending_rate, strong: true }],
    axes: [
      ...insideAxisY(5, (value) => `${String(value)}%`),
      yearAxis(ticks, (end) => formatCohort(`${String(end)}-03`)),
    ],
    marks: [
      ...regions.map(([, own]) =>
        lineY(own, { x: year, y: "reoffending_rate", stroke: others, strokeWidth: 1 }),
      ),
      lineY(nine, { x: year, y: "reoffending_rate", stroke: comparison, strokeWidth: 2 }),
      intervalBand(london, year, thisArea),
      lineY(london, { x: year, y: "reoffending_rate", stroke: thisArea, strokeWidth: 2.25 }),
      dot([last], { x: year, y: "reoffending_rate", r: 4, fill: thisArea }),
      ...[london, nine].map((own) =>
        readPoints(own, {
          ...{ x: year, y: "reoffending_rate" },
          row: ({ cohort_end }) => london.findIndex((row) => row.cohort_end === cohort_end),
        }),
      ),
      // Above the end of its line: London's own goes on below it.
      text([firstAndLast(nine).last], {
        x: year,
        y: "reoffending_rate",
        text: () => "Nine together",
        textAnchor: "start",
        dx: 6,
        dy: -18,
        fill: comparisonText,
        stroke: paper,
        strokeWidth: 4,
      }),
    ],
  });
}

/** London's adults among the nine English regions, with intervals. */
export const adultsByRegion = defineChart({
  id: "adults-by-region",
  page: onPage("/reoffending/"),
  sql,
  columns,
  sources: mojRegion,
  title: (rows) => {
    const end = lastShared(rows);
    const at = rows.filter((row) => row.cohort_end === end && row.area_name !== together);
    const london = firstAndLast(of(at, "London")).first;
    const apart = at.filter((row) => row !== london && differ(row, london));
    const lower = apart.filter((row) => row.reoffending_rate < london.reoffending_rate).length;
    const higher = apart.length - lower;
    const beside = [
      ...(lower > 0 ? [`above that of ${inWords(lower)}`] : []),
      ...(higher > 0 ? [`below that of ${inWords(higher)}`] : []),
    ];
    const rate = `In ${formatCohort(end)} London’s rate, ${formatDecimal(london.reoffending_rate)}%, was`;
    return beside.length === 0
      ? `${rate} too close to those of the other English regions to tell apart`
      : `${rate} ${beside.join(" and ")} of the other ${inWords(at.length - 1)} English regions by more than chance`;
  },
  subtitle: (rows) => {
    const { first, last } = firstAndLast(of(rows, "London"));
    return `Adults proven to reoffend within a year, percent of the cohorts of ${formatCohort(first.cohort_end)} to ${formatCohort(last.cohort_end)}. ${capitalise(colourWord(thisArea))}: London with its 95% interval; ${colourWord(comparison)}: the nine English regions together; ${colourWord(others)}: each of the others. The scale does not start at zero.`;
  },
  altText: (rows) => {
    const { first, last } = firstAndLast(of(rows, "London"));
    const nine = firstAndLast(of(rows, together));
    return `Line chart of the share of adults proven to reoffend within a year. London: ${formatDecimal(first.reoffending_rate)}% of the cohorts of ${formatCohort(first.cohort_end)}, ${formatDecimal(last.reoffending_rate)}% of those of ${formatCohort(last.cohort_end)}. The nine English regions together: ${formatDecimal(nine.first.reoffending_rate)}% and, in ${formatCohort(nine.last.cohort_end)}, ${formatDecimal(nine.last.reoffending_rate)}%. The other regions lie around them.`;
  },
  notes: (rows) => [
    fourQuartersNote,
    "Regions differ in who is in their cohorts: age, sentences, earlier offences. The lines do not allow for that, so they do not show that any region does better or worse work.",
    `After ${formatCohort(lastShared(rows))} we found figures for London only.`,
  ],
  breaks: (rows) => describeBreaks(of(rows, "London"), (row) => formatCohort(row.cohort_end)),
  table: (rows) => {
    const byRegion = [...Map.groupBy(rows, (row) => row.area_name)];
    const cohorts = of(rows, "London").map((row) => row.cohort_end);
    return {
      head: ["Cohort", ...byRegion.map(([name]) => name), "London, 95% interval"],
      body: cohorts.map((end) => {
        const london = of(rows, "London").find((row) => row.cohort_end === end);
        return [
          formatCohort(end),
          ...byRegion.map(([, own]) => {
            const found = own.find((row) => row.cohort_end === end);
            return found ? `${formatDecimal(found.reoffending_rate)}%` : "not available";
          }),
          london ? intervalOf(london) : "not available",
        ];
      }),
    };
  },
  figure: (rows) => ({ kind: "drawings", drawings: [(frame) => drawing(rows, frame)] }),
});
