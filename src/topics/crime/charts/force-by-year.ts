import { axisX, rectY, text } from "@observablehq/plot";
import { percentChange } from "../../../stats/change.ts";
import { findTurn } from "../../../charts/say-turn.ts";
import { mpsYearly } from "../../../datasets/sources/lists.ts";
import { capitalise } from "../../../words/lists.ts";
import { colourWord } from "../../../charts/colour-words.ts";
import { onPage } from "../../../places/chart-address.ts";
import { formatCount, formatUpOrDown } from "../../../words/numbers.ts";
import { formatMonth } from "../../../words/periods.ts";
import { describeBreaks, sayBreaksBetween } from "../../../charts/describe-breaks.ts";
import { defineChart, type Frame } from "../../../charts/chart.ts";
import type { RowOf } from "../../../charts/columns.ts";
import { hairline, ink, others, paper, soft, thisArea, wash } from "../../../charts/colours.ts";
import { pandemicNote } from "../notes.ts";
import sql from "./force-by-year.sql?raw";
import { gutter, insideAxisY } from "../../../charts/marks/axes.ts";
import { breakLayer } from "../../../charts/marks/breaks.ts";
import { firstAndLast } from "../../../charts/rows.ts";
import { readPoints } from "../../../charts/marks/read-points.ts";

const columns = {
  period: { label: "Period", format: "text" },
  offences: { label: "Offences", format: "count" },
  part: { label: "Part", format: "text" },
  break_label: { label: "Break", format: "text", nullable: true },
  break_reason: { label: "What changed", format: "text", nullable: true, onlyInFile: true },
} as const;
type Row = RowOf<typeof columns>;

/** "12 months to 2026-06" -> "12 months to June 2026"; a financial year stays as it is. */
const written = (period: string): string =>
  period.replace(/\d{4}-\d{2}$/, (end) =>
    period.startsWith("12 months") ? formatMonth(end) : end,
  );

const inReport = (row: Row): boolean => row.part === "figure 1 of the report";

function ends(rows: readonly Row[]) {
  const report = firstAndLast(rows.filter(inReport));
  return { ...report, latest: firstAndLast(rows).last };
}

/** The year after the report at which its course turned, as a sentence. */
function turnAfter(rows: readonly Row[], last: Row): string {
  const turn = findTurn(rows.slice(rows.indexOf(last)), (row) => row.offences);
  return turn === undefined
    ? ""
    : ` After the report it was at its ${turn.extreme} in ${turn.row.period}: ${formatCount(turn.row.offences)}.`;
}

/** How far the last bar stands from the others, in bars: it is another kind of period. */
const apart = 0.9;

function drawing(rows: readonly Row[], frame: Frame) {
  const height = frame.phone ? 320 : 380;
  // "1,000" stands clear of the first bar.
  const left = gutter + 8;
  const end = rows.length - 0.5 + apart;
  const step = (frame.width - left - 2) / (end + 0.5);
  const top = Math.max(...rows.map((row) => row.offences));
  const years = rows.filter((row) => !row.period.startsWith("12 months"));
  const isLatest = (row: Row): boolean => row.period.startsWith("12 months");
  const indexOf = (row: Row): number => rows.indexOf(row) + (isLatest(row) ? apart : 0);
  const { first, latest } = ends(rows);
  // How many bars the last label is wide: it stands clear of them all.
  const under = Math.ceil(54 / step);
  const layer = breakLayer(
    rows.flatMap((row) =>
      row.break_label === null
        ? []
        : [{ x: indexOf(row) - 0.5, label: row.break_label, when: row.period }],
    ),
    (x) => left + (Number(x) + 0.5) * step,
    { left, width: frame.width },
  );
  return {
    width: frame.width,
    height: height + layer.keyHeight,
    marginLeft: left,
    marginRight: 2,
    marginTop: layer.marginTop,
    marginBottom: 28 + layer.keyHeight,
    x: { type: "linear" as const, domain: [-0.5, end] },
    y: { domain: [0, top * 1.04] },
    marks: [
      ...insideAxisY(5, (value) => formatCount(value / 1000), left),
      rectY(rows, {
        x1: (row: Row) => indexOf(row) - 0.4,
        x2: (row: Row) => indexOf(row) + 0.4,
        y1: 0,
        y2: "offences",
        fill: (row: Row) => (inReport(row) ? others : isLatest(row) ? wash : thisArea),
        stroke: (row: Row) => (isLatest(row) ? thisArea : "none"),
        strokeWidth: 1.5,
      }),
      text([latest], {
        ...{ frameAnchor: "bottom-right", dx: 2, dy: 11, textAnchor: "end", lineAnchor: "top" },
        ...{ text: () => written(latest.period).replace("12 months ", ""), fill: soft },
      }),
      axisX({
        ticks: years.map(indexOf).filter(
          // The last bar has words of its own there.
          (index) => index % (frame.phone ? 8 : 4) === 2 && (end - index) * step > 125,
        ),
        tickFormat: (index: number) => rows[index]?.period ?? "",
        tickSize: 4,
        label: null,
        fill: soft,
        stroke: hairline,
      }),
      ...layer.marks,
      ...[first, latest].map((row) =>
        text([row], {
          x: indexOf(row),
          y: Math.max(
            ...(row === first ? rows.slice(0, under) : rows.slice(-under)).map(
              (bar) => bar.offences,
            ),
          ),
          text: [formatCount(row.offences)],
          dy: -8,
          dx: row === first ? -step / 2 : step / 2,
          textAnchor: row === first ? "start" : "end",
          ...{ fill: ink, stroke: paper, strokeWidth: 4 },
        }),
      ),
      readPoints(rows, { x: indexOf, y: "offences" }),
    ],
  };
}

/** The report's figure 1, offences recorded by the Metropolitan Police, carried on to today. */
export const forceByYear = defineChart({
  id: "force-by-year",
  page: onPage("/crime/"),
  sql,
  columns,
  sources: mpsYearly,
  title: (rows) => {
    const { first, last, latest } = ends(rows);
    const moved = formatUpOrDown(percentChange(first.offences, last.offences));
    const since = latest.offences > last.offences ? "has risen" : "has fallen";
    return `Recorded crime in London was ${moved} from ${first.period} to ${last.period}; it ${since} since, to ${formatCount(latest.offences)}`;
  },
  subtitle: (rows) => {
    const { first, last, latest } = ends(rows);
    return `Offences recorded by the Metropolitan Police by financial year, in thousands. ${capitalise(colourWord(others))}: the years of the report’s figure 1, ${first.period} to ${last.period}. ${capitalise(colourWord(thisArea))}: carried on. The last bar, set apart: the ${written(latest.period)}.${turnAfter(rows, last)}${sayBreaksBetween(rows)}`;
  },
  altText: (rows) => {
    const { first, last, latest } = ends(rows);
    const low = rows.reduce((a, b) => (b.offences < a.offences ? b : a));
    return `Bar chart of offences recorded by the Metropolitan Police: ${formatCount(first.offences)} in ${first.period}, ${formatCount(last.offences)} in ${last.period}, ${formatCount(latest.offences)} in the ${written(latest.period)}; lowest ${formatCount(low.offences)} in ${low.period}.`;
  },
  notes: () => [
    "The last bar overlaps the year before it by nine months: it is there to bring the series up to date.",
    pandemicNote,
    "London here is the Metropolitan Police area: the 32 boroughs, the airports and offences of unknown borough, without the City of London, which has its own force.",
  ],
  breaks: (rows) => describeBreaks(rows, (row) => row.period),
  figure: (rows) => ({ kind: "drawings", drawings: [(frame) => drawing(rows, frame)] }),
});
