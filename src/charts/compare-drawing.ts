import { dot, lineY, text, type Markish, type PlotOptions } from "@observablehq/plot";
import { formatCount, monthToDate } from "../prose/format.ts";
import type { Frame } from "./chart.ts";
import { comparison, fourth, ink, missing, others, third, thisArea } from "./colours.ts";
import { spread, wrapName } from "./compare-labels.ts";
import { valueOf, type CompareRow, type Measure } from "./compare-rows.ts";
import { seriesOf, type Series } from "./compare-series.ts";
import { timeAxis } from "./compare-time.ts";
import { insideAxisY } from "./marks/axes.ts";
import { breakLayer } from "./marks/breaks.ts";
import { missingSpan } from "./marks/missing.ts";
import { firstAndLast } from "./rows.ts";

type Look = {
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly strokeDasharray?: string;
};

const looks: readonly Look[] = [
  { stroke: thisArea, strokeWidth: 2.25 },
  { stroke: comparison, strokeWidth: 2.25 },
  { stroke: third, strokeWidth: 2.25 },
  { stroke: fourth, strokeWidth: 2.25 },
  { stroke: ink, strokeWidth: 1.5, strokeDasharray: "6 3" },
  { stroke: ink, strokeWidth: 1.75, strokeDasharray: "1.5 2.5" },
];
const london: Look = { stroke: others, strokeWidth: 2 };

/** The look of each line, in order: boroughs take the colours; London, behind them, stays grey. */
export function looksOf(series: readonly Series[]): readonly Look[] {
  const boroughs = series.filter((one) => one.code !== "E23000001");
  return series.map((one) => looks[boroughs.indexOf(one)] ?? london);
}

type Line = {
  readonly rows: readonly CompareRow[];
  readonly name: readonly string[];
  readonly look: Look;
  /** Where it ends: its last figure. */
  readonly end: { readonly x: Date; readonly y: number } | undefined;
};

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

const lineHeight = 15;

/** A dot where each line ends, and its name at the right with a dot of the same colour. */
function endMarks(
  lines: readonly Line[],
  right: Date,
  toPixels: (y: number) => number,
  bounds: { from: number; to: number },
): readonly Markish[] {
  const ended = lines.flatMap(({ name, look, end }) => (end ? [{ name, look, end }] : []));
  const middles = spread(
    ended.map(({ name, end }) => ({ wanted: toPixels(end.y), height: name.length * lineHeight })),
    bounds,
  );
  // Where names stand beside their own lines, a second dot would say nothing.
  const isCrowded = ended.some(
    ({ end }, index) => Math.abs((middles[index] ?? 0) - toPixels(end.y)) > 1,
  );
  return ended.flatMap(({ name, look, end }, index) => {
    const at = { x: () => right, y: "y", dy: (middles[index] ?? 0) - toPixels(end.y) };
    const fill = look.stroke;
    return [
      dot([end], { x: "x", y: "y", r: 3.5, fill }),
      ...(isCrowded ? [dot([end], { ...at, dx: 15, r: 3.5, fill })] : []),
      text([end], {
        ...at,
        text: () => name.join("\n"),
        textAnchor: "start",
        dx: isCrowded ? 23 : 10,
        fill: ink,
        lineHeight: 1.15,
      }),
    ];
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
  const longest = Math.max(...lines.flatMap(({ name }) => name.map((part) => part.length)));
  const marginRight = longest * 7.1 + (lines.length > 1 ? 27 : 14);
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
      ...endMarks(
        lines,
        to,
        (y) => marginTop + (height - marginTop - marginBottom) * (1 - y / top),
        { from: 0, to: height - marginBottom + 8 },
      ),
    ],
  };
}
