import { axisX, rectY } from "@observablehq/plot";
import { findTurn } from "../../../../charts/say-turn.ts";
import { officialCrime } from "../../../../datasets/sources/lists.ts";
import { capitalise } from "../../../../words/lists.ts";
import { colourWord } from "../../../../charts/colour-words.ts";
import { onBoroughPage } from "../../../../places/chart-address.ts";
import { formatCount } from "../../../../words/numbers.ts";
import { formatMonth, monthOfYear, yearOf } from "../../../../words/periods.ts";
import { defineChart, gridLinesIn, heightIn, type Frame } from "../../../../charts/chart.ts";
import sql from "./city-by-year.sql?raw";
import type { RowOf } from "../../../../charts/columns.ts";
import { hairline, others, paper, soft, thisArea } from "../../../../charts/colours.ts";
import { insideAxisY } from "../../../../charts/marks/axes.ts";
import { describeBreaks } from "../../../../charts/describe-breaks.ts";
import { breaksIn } from "../../../../charts/marks/time-drawing.ts";
import { breakLayer } from "../../../../charts/marks/breaks.ts";
import { firstAndLast } from "../../../../charts/rows.ts";
import { readPoints } from "../../../../charts/marks/read-points.ts";

const columns = {
  twelve_months_to: { label: "12 months to", format: "text" },
  offences: { label: "Offences", format: "count" },
  includes_fraud: { label: "Fraud counted", format: "text" },
  break_label: { label: "Break", format: "text", nullable: true },
  break_reason: { label: "What changed", format: "text", nullable: true, onlyInFile: true },
} as const;
type Row = RowOf<typeof columns>;

const withoutFraud = (rows: readonly Row[]): readonly Row[] =>
  rows.filter((row) => row.includes_fraud === "no");

const month = (row: Row): string => formatMonth(row.twelve_months_to.slice(0, 7));

/** The middle of the 12 months, as a decimal year: bars stand where their months lie. */
const middle = ({ twelve_months_to: end }: Row): number =>
  yearOf(end) + monthOfYear(end) / 12 - 0.5;

/** The 12 months without fraud at which its course turned, as a sentence. */
function turnOf(rows: readonly Row[]): string {
  const turn = findTurn(withoutFraud(rows), (row) => row.offences);
  return turn === undefined
    ? ""
    : ` Without it the ${turn.extreme} is ${formatCount(turn.row.offences)}, in the 12 months to ${month(turn.row)}.`;
}

/** Wide enough for "10,000". */
const left = 46;
/** Half of the last year, which stands below its tick. */
const right = 14;

function drawing(rows: readonly Row[], frame: Frame) {
  const { first, last } = firstAndLast(rows);
  const [from, to] = [middle(first) - 0.6, middle(last) + 0.6];
  const top = Math.max(...rows.map((row) => row.offences)) * 1.06;
  const fifth = 5 * Math.ceil(from / 5);
  const years = Array.from({ length: Math.ceil((to - fifth) / 5) }, (_, at) => fifth + 5 * at);
  const layer = breakLayer(
    breaksIn(
      rows,
      (row) => middle(row) - 0.5,
      (row) => `before the 12 months to ${month(row)}`,
    ),
    (x) => left + ((Number(x) - from) / (to - from)) * (frame.width - left - right),
    { left, width: frame.width },
  );
  return {
    width: frame.width,
    height: heightIn(frame, { desktop: 320, onPhone: 280 }) + layer.keyHeight,
    marginLeft: left,
    marginRight: right,
    marginTop: layer.marginTop,
    marginBottom: 28 + layer.keyHeight,
    x: { type: "linear" as const, domain: [from, to] },
    y: { domain: [0, top] },
    marks: [
      ...insideAxisY(gridLinesIn(frame, 5), formatCount, left),
      rectY(rows, {
        x1: (row: Row) => middle(row) - 0.36,
        x2: (row: Row) => middle(row) + 0.36,
        y1: 0,
        y2: "offences",
        fill: (row: Row) => (row.includes_fraud === "yes" ? others : thisArea),
        stroke: paper,
      }),
      axisX({
        ticks: years,
        tickFormat: (year: number) => String(year),
        tickSize: 4,
        label: null,
        fill: soft,
        stroke: hairline,
      }),
      ...layer.marks,
      readPoints(rows, { x: middle, y: "offences" }),
    ],
  };
}

/** The City of London's own force, in the 12-month periods that are published; what is missing is a gap. */
export const cityByYear = defineChart({
  id: "city-by-year",
  page: onBoroughPage,
  sql,
  columns,
  sources: officialCrime,
  title: (rows) => {
    // With fraud and without it are no two ends of one line.
    const { first, last } = firstAndLast(withoutFraud(rows));
    return `The City’s police recorded ${formatCount(last.offences)} offences in the 12 months to ${month(last)}, ${formatCount(first.offences)} in those to ${month(first)}, both without fraud`;
  },
  subtitle: (rows) =>
    `Offences recorded by the City of London Police in 12 months, each bar where its months lie. ${capitalise(colourWord(others))}: fraud counted too.${turnOf(rows)} Gaps: years for which we found no figure.`,
  altText: (rows) =>
    `Bar chart of offences recorded by the City of London Police: ${rows.map((row) => `${formatCount(row.offences)} in the 12 months to ${month(row)}`).join("; ")}.`,
  notes: () => [
    "The figures come from two publications and are not one series: what was revised after 2019 is not in the first. Some periods overlap.",
  ],
  breaks: (rows) => describeBreaks(rows, (row) => `Before the 12 months to ${month(row)}`),
  figure: (rows) => ({ kind: "drawings", drawings: [(frame) => drawing(rows, frame)] }),
});
