import { dot, lineY } from "@observablehq/plot";
import { defineChart, gridLinesIn, heightIn, type Frame } from "../../../../charts/chart.ts";
import { missing, thisArea } from "../../../../charts/colours.ts";
import type { RowOf } from "../../../../charts/columns.ts";
import { insideAxisY, yearAxis } from "../../../../charts/marks/axes.ts";
import { missingSpan } from "../../../../charts/marks/missing.ts";
import { readPoints } from "../../../../charts/marks/read-points.ts";
import { timeDrawing } from "../../../../charts/marks/time-drawing.ts";
import { firstAndLast, ticksEvery } from "../../../../charts/rows.ts";
import { onBoroughPage } from "../../../../places/chart-address.ts";
import { pandemic } from "../../../../stats/pandemic.ts";
import { formatList } from "../../../../words/lists.ts";
import { formatCount, formatMoreOrFewer } from "../../../../words/numbers.ts";
import { formatMonth, monthToDate, yearOf } from "../../../../words/periods.ts";
import sql from "./city-by-month.sql?raw";
import { revisionUnknown } from "../../revisions.ts";
import { gapsIn, latestYear } from "./city-months.ts";

const columns = {
  month: { label: "Month", format: "month" },
  offences: { label: "Records", format: "count", nullable: true },
} as const;
type Row = RowOf<typeof columns>;

/** What these records are, and how far they reach. */
export const cityRecordNotes: readonly string[] = [
  "Counted from the records on the police’s public site, without anti-social behaviour. They show the course of a year and what it is made of. Official statistics count a few per cent fewer, and the total of a year stays the official one.",
  "Not comparable with the boroughs: another force, another way of counting.",
  revisionUnknown("the City’s figures"),
];

const spanOf = (months: readonly string[]): string => {
  const { first, last } = firstAndLast(months);
  return first === last ? formatMonth(first) : `${formatMonth(first)} to ${formatMonth(last)}`;
};

function drawing(rows: readonly Row[], frame: Frame) {
  const { first, last } = firstAndLast(rows);
  const [from, to] = [monthToDate(first.month), monthToDate(last.month)];
  const date = (row: Row): Date => monthToDate(row.month);
  return timeDrawing({
    width: frame.width,
    height: heightIn(frame, { desktop: 280, onPhone: 240 }),
    x: [from, to],
    y: [0, Math.max(...rows.map((row) => row.offences ?? 0))],
    breaks: [],
    marginRight: 12,
    axes: [
      ...gapsIn(rows).flatMap((months) => missingSpan(months.map(monthToDate), missing)),
      ...insideAxisY(gridLinesIn(frame, 4)),
      yearAxis(ticksEvery(from, to, frame.phone ? 2 : 1), (x) => String(x.getUTCFullYear())),
    ],
    marks: [
      lineY(rows, { x: date, y: "offences", stroke: thisArea, strokeWidth: 2 }),
      dot(rows.filter((row) => row.offences !== null).slice(-1), {
        x: date,
        y: "offences",
        r: 4,
        fill: thisArea,
      }),
      readPoints(rows, { x: date, y: "offences" }),
    ],
  });
}

/** The City's months, as far as there are files of them. */
export const cityByMonth = defineChart({
  id: "city-by-month",
  page: onBoroughPage,
  sql,
  columns,
  sources: ["police-uk-city-of-london-monthly"],
  title: (rows, { place }) => {
    const { last } = firstAndLast(rows);
    const year = latestYear(rows);
    if (!year) return `Crime in the ${place.name} by month, to ${formatMonth(last.month)}`;
    const change =
      year.change === null
        ? ""
        : `, ${formatMoreOrFewer(year.change)} than in the 12 months before`;
    return `The public site has ${formatCount(year.offences)} records of the ${place.name} Police for the 12 months to ${formatMonth(last.month)}${change}`;
  },
  subtitle: (rows) =>
    `Records a month, ${formatMonth(firstAndLast(rows).first.month)} to ${formatMonth(firstAndLast(rows).last.month)}. Hatched: months without a file. The pandemic falls into ${String(yearOf(pandemic.first))} to ${String(yearOf(pandemic.last))}.`,
  altText: (rows, { place }) => {
    const known = rows.filter((row) => row.offences !== null);
    const high = known.reduce((a, b) => ((b.offences ?? 0) > (a.offences ?? 0) ? b : a));
    const low = known.reduce((a, b) => ((b.offences ?? 0) < (a.offences ?? 0) ? b : a));
    return `Line chart of records a month of the ${place.name} Police: lowest ${formatCount(low.offences ?? 0)} in ${formatMonth(low.month)}, highest ${formatCount(high.offences ?? 0)} in ${formatMonth(high.month)}, latest ${formatCount(firstAndLast(known).last.offences ?? 0)} in ${formatMonth(firstAndLast(known).last.month)}.`;
  },
  notes: (rows) => {
    const gaps = gapsIn(rows);
    return [
      ...cityRecordNotes,
      ...(gaps.length === 0 ? [] : [`We have no file for ${formatList(gaps.map(spanOf))}.`]),
    ];
  },
  figure: (rows) => ({ kind: "drawings", drawings: [(frame) => drawing(rows, frame)] }),
});
