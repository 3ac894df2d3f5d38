import { lineY, type PlotOptions } from "@observablehq/plot";
import { formatCount, monthToDate } from "../prose/format.ts";
import type { Frame } from "./chart.ts";
import { missing, others } from "./colours.ts";
import { wrapName } from "./compare-labels.ts";
import { valueOf, type CompareRow, type Measure } from "./compare-rows.ts";
import { seriesOf, type Series } from "./compare-series.ts";
import { timeAxis } from "./compare-time.ts";
import { insideAxisY } from "./marks/axes.ts";
import { breakLayer } from "./marks/breaks.ts";
import {
  lineEnds,
  lineLooks,
  roomForLineEnds,
  type EndedLine,
  type LineLook,
} from "./marks/line-ends.ts";
import { missingSpan } from "./marks/missing.ts";
import { firstAndLast } from "./rows.ts";

const london: LineLook = { stroke: others, strokeWidth: 2 };

/** The look of each line, in order: boroughs take the colours; London, behind them, stays grey. */
export function looksOf(series: readonly Series[]): readonly LineLook[] {
  const boroughs = series.filter((one) => one.code !== "E23000001");
  return series.map((one) => lineLooks[boroughs.indexOf(one)] ?? london);
}

type Line = EndedLine & { readonly rows: readonly CompareRow[] };

const date = (row: CompareRow): Date => monthToDate(row.month);

function linesOf(rows: readonly CompareRow[], measure: Measure, frame: Frame): readonly Line[] {
  const series = seriesOf(rows);
  const styles = looksOf(series);
  return series.map((one, index) => {
    const last = one.rows.findLast((row) => valueOf(row, measure) !== null);
    return {
      rows: one.rows,
      name: wrapName(one.place, frame.phone ? 13 : 24),
      look: styles[index] ?? london,
      end: last && { x: date(last), y: valueOf(last, measure) ?? 0 },
    };
  });
}

/** Months in which no place has a figure: hatched, so that nobody reads a zero into them. */
function blankMonths(rows: readonly CompareRow[], measure: Measure): readonly Date[] {
  if (measure === "rate") return [];
  const known = new Set(rows.flatMap((row) => (row.offences === null ? [] : [row.month])));
  const blank = rows.filter((row) => !known.has(row.month)).map((row) => row.month);
  return [...new Set(blank)].toSorted().map(monthToDate);
}

/** Each break once, in order of time; that the latest months are provisional is said in words. */
function breaksIn(rows: readonly CompareRow[]): readonly { x: Date; label: string }[] {
  const labels = new Map<string, string>();
  for (const { month, break_label } of rows) {
    // A place with more breaks in a month has the longer label.
    const known = labels.get(month) ?? "";
    if (
      break_label !== null &&
      break_label !== "provisional" &&
      break_label.length > known.length
    ) {
      labels.set(month, break_label);
    }
  }
  return [...labels]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([month, label]) => ({ x: monthToDate(month), label }));
}

const day = 24 * 60 * 60 * 1000;

/** From the first month to the last; one month alone gets a day on each side, to have a place. */
function periodOf(months: readonly string[]): readonly [Date, Date] {
  const { first, last } = firstAndLast(months);
  const room = first === last ? day : 0;
  return [new Date(Number(monthToDate(first)) - room), new Date(Number(monthToDate(last)) + room)];
}

/** Lines of up to six places on one scale from zero, each named at its end. */
export function compareDrawing(
  rows: readonly CompareRow[],
  measure: Measure,
  frame: Frame,
): PlotOptions {
  const lines = linesOf(rows, measure, frame);
  const months = [...new Set(rows.map((row) => row.month))].toSorted();
  const [from, to] = periodOf(months);
  const top = Math.max(1, ...rows.flatMap((row) => valueOf(row, measure) ?? []));
  const height = frame.phone ? 320 : 380;
  const marginBottom = 28;
  const marginLeft = formatCount(Math.ceil(top)).length * 7.2 + 12;
  const marginRight = roomForLineEnds(lines);
  const right = frame.width - marginRight;
  const { marks: dotted, marginTop } = breakLayer(
    breaksIn(rows),
    (x) =>
      marginLeft +
      ((Number(x) - Number(from)) / (Number(to) - Number(from))) * (right - marginLeft),
    right,
  );
  return {
    width: frame.width,
    height,
    marginLeft,
    marginRight,
    marginTop,
    marginBottom,
    x: { type: "utc", domain: [from, to] },
    y: { domain: [0, top] },
    marks: [
      ...missingSpan(blankMonths(rows, measure), missing),
      ...insideAxisY(
        measure === "rate" ? 5 : Math.min(5, top),
        top < 10 ? String : formatCount,
        marginLeft,
      ),
      timeAxis(months, measure, frame),
      ...dotted,
      ...lines.map(({ rows: own, look }) =>
        lineY(own, { x: date, y: (row: CompareRow) => valueOf(row, measure), ...look }),
      ),
      ...lineEnds(
        lines,
        to,
        (y) => marginTop + (height - marginTop - marginBottom) * (1 - y / top),
        { from: 0, to: height - marginBottom + 8 },
      ),
    ],
  };
}
