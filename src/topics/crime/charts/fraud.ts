import { lineY } from "@observablehq/plot";
import { mpsMonthly } from "../../../datasets/sources/lists.ts";
import { onPage } from "../../../places/chart-address.ts";
import { formatCount } from "../../../words/numbers.ts";
import { fraudLeft } from "../../../datasets/crime/counting-changes.ts";
import { formatMonth, monthToDate, yearOf } from "../../../words/periods.ts";
import { describeBreaks } from "../../../charts/describe-breaks.ts";
import { defineChart, type Frame } from "../../../charts/chart.ts";
import type { RowOf } from "../../../charts/columns.ts";
import { missing, thisArea } from "../../../charts/colours.ts";
import sql from "./fraud.sql?raw";
import { insideAxisY, yearAxis } from "../../../charts/marks/axes.ts";
import { missingSpan } from "../../../charts/marks/missing.ts";
import { breaksIn, timeDrawing } from "../../../charts/marks/time-drawing.ts";
import { firstAndLast, ticksEvery } from "../../../charts/rows.ts";
import { readPoints } from "../../../charts/marks/read-points.ts";

const columns = {
  month: { label: "Month", format: "month" },
  offences: { label: "Offences", format: "count", nullable: true },
  note: { label: "Note", format: "text", nullable: true },
  break_label: { label: "Break", format: "text", nullable: true },
  break_reason: { label: "What changed", format: "text", nullable: true, onlyInFile: true },
} as const;
type Row = RowOf<typeof columns>;

const absent = (rows: readonly Row[]): readonly Row[] =>
  rows.filter((row) => row.offences === null);

/** Wide enough for "2,000". */
const left = 44;

function drawing(rows: readonly Row[], frame: Frame) {
  const { first, last } = firstAndLast(rows);
  const [from, to] = [monthToDate(first.month), monthToDate(last.month)];
  const date = (row: Row): Date => monthToDate(row.month);
  return timeDrawing({
    width: frame.width,
    height: frame.phone ? 240 : 260,
    x: [from, to],
    y: [0, Math.max(...rows.map((row) => row.offences ?? 0))],
    breaks: breaksIn(rows, date, (row) => formatMonth(row.month)),
    marginRight: 16,
    left,
    axes: [
      ...missingSpan(absent(rows).map(date), missing),
      ...insideAxisY(4, formatCount, left),
      yearAxis(ticksEvery(from, to, frame.phone ? 4 : 2), (x) => String(x.getUTCFullYear())),
    ],
    marks: [
      lineY(rows, { x: date, y: "offences", stroke: thisArea, strokeWidth: 2 }),
      readPoints(rows, { x: date, y: "offences" }),
    ],
  });
}

/** Fraud and forgery by month: why it is kept apart from the eleven live groups. */
export const fraud = defineChart({
  id: "fraud",
  page: onPage("/crime/"),
  sql,
  columns,
  sources: mpsMonthly,
  title: () =>
    `Fraud left the force’s count in ${yearOf(fraudLeft)}: this line is not a fall in fraud`,
  subtitle: (rows) => {
    const { first, last } = firstAndLast(rows);
    return `Fraud and forgery in the Metropolitan Police files, offences a month, ${formatMonth(first.month)} to ${formatMonth(last.month)}. Hatched: absent from the files.`;
  },
  altText: (rows) => {
    const gone = firstAndLast(absent(rows));
    const high = rows.reduce((a, b) => ((b.offences ?? 0) > (a.offences ?? 0) ? b : a));
    return `Line chart of fraud and forgery a month in the Metropolitan Police files. Highest ${formatCount(high.offences ?? 0)} in ${formatMonth(high.month)}, close to nothing after early ${yearOf(fraudLeft)}, and no figures from ${formatMonth(gone.first.month)} to ${formatMonth(gone.last.month)}.`;
  },
  notes: () => [
    `Since ${yearOf(fraudLeft)} fraud is reported to a national centre, and counted there. No local figure of fraud can be read from these files.`,
  ],
  breaks: (rows) => describeBreaks(rows, (row) => formatMonth(row.month)),
  figure: (rows) => ({ kind: "drawings", drawings: [(frame) => drawing(rows, frame)] }),
});
