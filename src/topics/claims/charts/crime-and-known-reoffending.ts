import { dot, lineY, text } from "@observablehq/plot";
import { percentChange } from "../../../stats/change.ts";
import { mpsYearly } from "../../../datasets/sources/lists.ts";
import { onPage } from "../../../places/chart-address.ts";
import { formatList } from "../../../words/lists.ts";
import { formatCount, formatDecimal, formatUpOrDown } from "../../../words/numbers.ts";
import { sayTurn } from "../../../charts/say-turn.ts";
import { describeBreaks } from "../../../charts/describe-breaks.ts";
import { figureOne } from "../../../datasets/documents/figure-one.ts";
import { defineChart, type Frame } from "../../../charts/chart.ts";
import { comparison, ink, paper, thisArea } from "../../../charts/colours.ts";
import type { RowOf } from "../../../charts/columns.ts";
import sql from "./crime-and-known-reoffending.sql?raw";
import { insideAxisY, yearAxis } from "../../../charts/marks/axes.ts";
import { wrapName } from "../../../charts/marks/end-labels.ts";
import { breaksIn, timeDrawing } from "../../../charts/marks/time-drawing.ts";
import { firstAndLast } from "../../../charts/rows.ts";
import { lineIn, readPoints } from "../../../charts/marks/read-points.ts";

const columns = {
  panel: { label: "Where", format: "text" },
  series: { label: "Series", format: "text" },
  period: { label: "Year", format: "text" },
  year: { label: "Year begins", format: "year", onlyInFile: true },
  number: { label: "Number", format: "count" },
  rate: { label: "Share of its cohort or year", format: "percent", nullable: true },
  index_of_first: { label: "First year = 100", format: "index" },
  break_label: { label: "Break", format: "text", nullable: true },
  break_reason: { label: "What changed", format: "text", nullable: true, onlyInFile: true },
} as const;
type Row = RowOf<typeof columns>;

const known = "People known to have reoffended";
const offences = "Recorded offences";
const endOfReport = figureOne.to;

const of = (rows: readonly Row[], series: string): readonly Row[] =>
  rows.filter((row) => row.series === series);

/** The first year of a series, and the last one that the report could have. */
function inReport(rows: readonly Row[], series: string): { first: Row; last: Row } {
  return firstAndLast(of(rows, series).filter((row) => row.period <= endOfReport));
}

const change = ({ first, last }: { first: Row; last: Row }): number =>
  percentChange(first.number, last.number);

/** Series of one panel, each once, with the breaks that they share. */
const seriesIn = (rows: readonly Row[]) => [...Map.groupBy(rows, (row) => row.series)];

function panel(rows: readonly Row[], all: readonly Row[], frame: Frame) {
  const series = seriesIn(rows);
  const own = series[0]?.[1] ?? [];
  const { first, last } = firstAndLast(own);
  const top = Math.ceil(Math.max(...all.map((row) => row.index_of_first)) / 20) * 20;
  const colour = (name: string): string => (name === series[0]?.[0] ? thisArea : comparison);
  return timeDrawing({
    width: frame.width,
    height: frame.phone ? 270 : 260,
    x: [first.year, last.year],
    y: [0, top],
    breaks: breaksIn(
      own,
      (row) => row.year - 0.5,
      (row) => row.period,
    ),
    labels: series.map(([name, points]) => ({
      label: wrapName(name, 12),
      y: firstAndLast(points).last.index_of_first,
    })),
    axes: [
      ...insideAxisY(5, String),
      yearAxis(
        own
          .map((row) => row.year)
          .filter((year) => (year - first.year) % (frame.phone ? 4 : 2) === 0),
        (year) => own.find((row) => row.year === year)?.period ?? "",
      ),
    ],
    marks: [
      text([first.panel], {
        text: (name: string) => name,
        frameAnchor: "bottom-left",
        dx: 2,
        dy: -8,
        textAnchor: "start",
        className: "strong",
        ...{ fill: ink, stroke: paper, strokeWidth: 4 },
      }),
      ...series.map(([name, points]) =>
        lineY(points, {
          x: "year",
          y: "index_of_first",
          stroke: colour(name),
          strokeWidth: 2.25,
          ...(name === series[0]?.[0] ? {} : { strokeDasharray: "6 4" }),
        }),
      ),
      ...series.map(([, points]) =>
        readPoints(points, { x: "year", y: "index_of_first", row: lineIn(all) }),
      ),
      ...series.map(([name, points]) =>
        dot([firstAndLast(points).last], {
          x: "year",
          y: "index_of_first",
          r: 4,
          fill: colour(name),
        }),
      ),
    ],
  });
}

/** The report's central step, looked at twice: a steady rate is not a steady number, nor a share. */
export const crimeAndKnownReoffending = defineChart({
  id: "crime-and-known-reoffending",
  page: onPage("/claims/"),
  sql,
  columns,
  sources: [...mpsYearly, "moj-prsq-region-age", "moj-criminal-histories"],
  title: (rows) => {
    const [crime, people] = [firstAndLast(of(rows, offences)), firstAndLast(of(rows, known))];
    return `Recorded crime in London was ${formatUpOrDown(change(crime))} from ${crime.first.period} to ${crime.last.period}; the number of people known to reoffend was ${formatUpOrDown(change(people))}`;
  },
  subtitle: (rows) => {
    const [london, country] = [...Map.groupBy(rows, (row) => row.panel).values()].map((own) =>
      firstAndLast(own),
    );
    return `Numbers, first year = 100. London, ${london?.first.period ?? ""} to ${london?.last.period ?? ""}: offences recorded by the Metropolitan Police, and adults and children of the cohorts who were proven to reoffend. England and Wales, ${country?.first.period ?? ""} to ${country?.last.period ?? ""}: people sentenced or cautioned, for the first time or not.`;
  },
  altText: (rows) =>
    `Two line charts from zero, the first year being 100. ${seriesIn(rows)
      .map(([name, own]) => {
        const { first, last } = firstAndLast(own);
        return `${first.panel}, ${name.toLowerCase()}: ${formatCount(first.number)} in ${first.period}, ${formatCount(last.number)} in ${last.period}, so ${formatDecimal(last.index_of_first)}`;
      })
      .join(". ")}.`,
  notes: (rows) => {
    const earlier = of(rows, "Not for the first time");
    const again = firstAndLast(earlier);
    const turn = sayTurn(earlier, {
      value: (row) => row.rate ?? 0,
      write: (rate) => `${formatDecimal(rate)}%`,
      when: (row) => row.period,
    });
    const [crime, people] = [inReport(rows, offences), inReport(rows, known)];
    const rates = [people.first, people.last, firstAndLast(of(rows, known)).last].map(
      (row) => `${formatDecimal(row.rate ?? 0)}% in ${row.period}`,
    );
    return [
      `By ${crime.last.period}, the last year of the report’s figure 1, recorded crime was ${formatUpOrDown(change(crime))} and the number of people known to reoffend ${formatUpOrDown(change(people))}. The share of people who reoffended was ${formatList(rates)}.`,
      `Numbers and shares can part: in England and Wales people sentenced or cautioned not for the first time went from ${formatCount(again.first.number)} in ${again.first.period} to ${formatCount(again.last.number)} in ${again.last.period}, and from ${formatDecimal(again.first.rate ?? 0)}% to ${formatDecimal(again.last.rate ?? 0)}% of all${turn}.`,
      "No line says who committed the offences that were recorded. Cohorts are sums of four quarters, in which one person can count up to four times; they are of all London, while the Metropolitan Police does not record the offences in the City.",
    ];
  },
  breaks: (rows) =>
    describeBreaks([...of(rows, offences), ...of(rows, "For the first time")], (row) => row.period),
  figure: (rows) => ({
    kind: "drawings",
    drawings: [...Map.groupBy(rows, (row) => row.panel).values()].map(
      (own) => (frame: Frame) => panel(own, rows, frame),
    ),
  }),
});
