import { dot, lineY } from "@observablehq/plot";
import { formatRatio } from "../../../words/numbers.ts";
import { sayTurn } from "../../../charts/say-turn.ts";
import { mojRegionAndNational } from "../../../datasets/sources/lists.ts";
import { onPage } from "../../../places/chart-address.ts";
import { cohortYear, formatCohort } from "../../../words/periods.ts";
import { describeBreaks } from "../../../charts/describe-breaks.ts";
import { fourQuartersNote } from "../reoffending.ts";
import { defineChart, type Frame } from "../../../charts/chart.ts";
import { comparison, comparisonText, others, thisArea } from "../../../charts/colours.ts";
import type { RowOf } from "../../../charts/columns.ts";
import { insideAxisY, yearAxis } from "../../../charts/marks/axes.ts";
import { wrapName } from "../../../charts/marks/end-labels.ts";
import { breaksIn, timeDrawing } from "../../../charts/marks/time-drawing.ts";
import sql from "./reoffences-each.sql?raw";
import { firstAndLast } from "../../../charts/rows.ts";
import { lineIn, readPoints } from "../../../charts/marks/read-points.ts";

const columns = {
  series: { label: "Who", format: "text" },
  cohort_end: { label: "Cohort", format: "cohort" },
  reoffenders: { label: "People who reoffended", format: "count" },
  reoffences: { label: "Reoffences", format: "count" },
  reoffences_each: { label: "Reoffences each", format: "ratio" },
  break_label: { label: "Break", format: "text", nullable: true },
  break_reason: { label: "What changed", format: "text", nullable: true, onlyInFile: true },
} as const;
type Row = RowOf<typeof columns>;

/** The longest series: every break falls in it. */
const country = (rows: readonly Row[]): readonly Row[] =>
  rows.filter((row) => row.series === "England and Wales, all ages");

const year = (row: Row): number => cohortYear(row.cohort_end);
const colours: Readonly<Record<string, string>> = {
  "London, adults": thisArea,
  "London, children": comparison,
};

function drawing(rows: readonly Row[], frame: Frame) {
  const series = [...Map.groupBy(rows, (row) => row.series)];
  const years = rows.map(year);
  const isEarly = (own: readonly Row[]): boolean =>
    year(firstAndLast(own).last) < Math.max(...years);
  return timeDrawing({
    width: frame.width,
    height: frame.phone ? 300 : 320,
    x: [Math.min(...years), Math.max(...years)],
    y: [0, Math.ceil(Math.max(...rows.map((row) => row.reoffences_each)))],
    breaks: breaksIn(
      country(rows),
      (row) => year(row) - 0.5,
      (row) => formatCohort(row.cohort_end),
    ),
    labels: series.map(([name, own]) => ({
      // A line that ends early has its name beside its end, with room for it in one line.
      label: isEarly(own) ? name : wrapName(name, frame.phone ? 11 : 17),
      ...{ x: year(firstAndLast(own).last), y: firstAndLast(own).last.reoffences_each },
      ...(name === "London, adults" ? { strong: true } : {}),
      ...(colours[name] === comparison ? { fill: comparisonText } : {}),
    })),
    axes: [
      ...insideAxisY(5, String),
      yearAxis(
        country(rows)
          .map(year)
          .filter((tick) => tick % (frame.phone ? 6 : 3) === (frame.phone ? 5 : 2)),
        (end) => formatCohort(`${String(end)}-03`),
      ),
    ],
    marks: series.flatMap(([name, own]) => {
      const colour = colours[name] ?? others;
      return [
        lineY(own, { x: year, y: "reoffences_each", stroke: colour, strokeWidth: 2.25 }),
        dot([firstAndLast(own).last], { x: year, y: "reoffences_each", r: 3.5, fill: colour }),
        readPoints(own, { x: year, y: "reoffences_each", along: "xy", row: lineIn(rows) }),
      ];
    }),
  });
}

const turnOf = (rows: readonly Row[]): string =>
  sayTurn(rows, {
    value: (row) => row.reoffences_each,
    write: formatRatio,
    when: (row) => formatCohort(row.cohort_end),
  });

/** How many reoffences each person who reoffended committed. */
export const reoffencesEach = defineChart({
  id: "reoffences-each",
  page: onPage("/reoffending/"),
  sql,
  columns,
  sources: mojRegionAndNational,
  title: (rows) => {
    const own = rows.filter((row) => row.series === "London, adults");
    const { first, last } = firstAndLast(own);
    return `London’s adults who reoffended did so ${formatRatio(last.reoffences_each)} times each in ${formatCohort(last.cohort_end)}; ${formatRatio(first.reoffences_each)} in ${formatCohort(first.cohort_end)}${turnOf(own)}`;
  },
  subtitle: () => "Proven reoffences within a year for each person who reoffended, new measure",
  altText: (rows) =>
    `Line chart of reoffences for each person who reoffended. ${[
      ...Map.groupBy(rows, (row) => row.series),
    ]
      .map(([name, own]) => {
        const { first, last } = firstAndLast(own);
        return `${name}: ${formatRatio(first.reoffences_each)} in ${formatCohort(first.cohort_end)}, ${formatRatio(last.reoffences_each)} in ${formatCohort(last.cohort_end)}${turnOf(own)}.`;
      })
      .join(" ")}`,
  notes: () => [
    "A mean: a few people with many reoffences raise it. It is a ratio of two counts without an interval.",
    fourQuartersNote,
  ],
  breaks: (rows) => describeBreaks(country(rows), (row) => formatCohort(row.cohort_end)),
  figure: (rows) => ({ kind: "drawings", drawings: [(frame) => drawing(rows, frame)] }),
});
