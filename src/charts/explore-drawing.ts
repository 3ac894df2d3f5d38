import { dot, lineY, text, type Markish, type PlotOptions } from "@observablehq/plot";
import { formatCount, formatMonth, monthToDate, monthsBetween } from "../prose/format.ts";
import type { Frame } from "./chart.ts";
import { comparison, fourth, ink, missing, others, third, thisArea } from "./colours.ts";
import { spread, wrapName } from "./explore-labels.ts";
import { seriesOf, type Series } from "./explore-series.ts";
import { valueOf, yearEnding, type ExploreRow, type Measure } from "./explore-rows.ts";
import { insideAxisY, yearAxis } from "./marks/axes.ts";
import { breakMarks } from "./marks/breaks.ts";
import { missingSpan } from "./marks/missing.ts";
import { firstAndLast, ticksEvery } from "./rows.ts";

/** How a line looks. London is the background to the boroughs, wherever it was picked. */
type Look = { readonly stroke: string; readonly strokeWidth: number; readonly strokeDasharray?: string };

const looks: readonly Look[] = [
  { stroke: thisArea, strokeWidth: 2.25 },
  { stroke: comparison, strokeWidth: 2.25 },
  { stroke: third, strokeWidth: 2.25 },
  { stroke: fourth, strokeWidth: 2.25 },
  { stroke: ink, strokeWidth: 1.5, strokeDasharray: "5 3" },
  { stroke: ink, strokeWidth: 1.5, strokeDasharray: "1.5 2.5" },
];
const london: Look = { stroke: others, strokeWidth: 2 };
const lineHeight = 15;
const margins = { top: 40, bottom: 28 };

/** The look of each line, in order: boroughs take the colours, London stays grey. */
export function looksOf(series: readonly Series[]): readonly Look[] {
  const boroughs = series.filter((one) => one.code !== "E23000001");
  return series.map((one) => looks[boroughs.indexOf(one)] ?? london);
}

/** Years, a few months, or financial years: whatever the width and the period take. */
function timeAxis(from: Date, to: Date, months: readonly string[], measure: Measure, frame: Frame): Markish {
  const wanted = frame.phone ? 4 : 8;
  const first = months[0] ?? "";
  const span = monthsBetween(months.at(-1) ?? first, first);
  if (measure === "rate") {
    const step = Math.max(1, Math.ceil(months.length / wanted));
    const shown = months.filter((_, index) => (months.length - 1 - index) % step === 0);
    return yearAxis(shown.map(monthToDate), (x: Date) => yearEnding(x.toISOString().slice(0, 7)));
  }
  if (span >= 30) {
    const step = Math.ceil(span / 12 / wanted);
    return yearAxis(ticksEvery(from, to, step), (x: Date) => String(x.getUTCFullYear()));
  }
  const step = Math.max(1, Math.ceil(months.length / (wanted - 1)));
  const shown = months.filter((_, index) => index % step === 0);
  return yearAxis(shown.map(monthToDate), (x: Date) =>
    formatMonth(x.toISOString().slice(0, 7)).replace(/^(\w{3})\w*/, "$1"),
  );
}

type End = { readonly series: Series; readonly look: Look; readonly x: Date; readonly y: number };

/** A dot where each line ends, and its name beside it with a dot of the same colour. */
function endMarks(ends: readonly End[], right: Date, frame: Frame, toPixels: (y: number) => number, height: number): Markish[] {
  const names = ends.map((end) => wrapName(end.series.place, frame.phone ? 13 : 24));
  const places = spread(
    ends.map((end, index) => ({
      wanted: toPixels(end.y),
      height: (names[index]?.length ?? 1) * lineHeight,
    })),
    { from: margins.top - 20, to: height - margins.bottom + 6 },
  );
  return ends.flatMap((end, index) => {
    const dy = (places[index] ?? 0) - toPixels(end.y);
    return [
      dot([end], { x: "x", y: "y", r: 3.5, fill: end.look.stroke }),
      ...(ends.length > 1 ? [dot([end], { x: () => right, y: "y", dx: 14, dy, r: 3.5, fill: end.look.stroke })] : []),
      text([end], {
        x: () => right,
        y: "y",
        text: () => names[index]?.join("\n") ?? "",
        textAnchor: "start",
        dx: ends.length > 1 ? 22 : 10,
        dy,
        fill: ink,
        lineHeight: 1.15,
      }),
    ];
  });
}

/** Months in which no place has a figure: hatched, so that nobody reads a zero into them. */
function blankMonths(rows: readonly ExploreRow[], measure: Measure): readonly Date[] {
  if (measure === "rate") return [];
  const known = new Set(rows.flatMap((row) => (row.offences === null ? [] : [row.month])));
  const blank = rows.filter((row) => !known.has(row.month)).map((row) => row.month);
  return [...new Set(blank)].toSorted().map(monthToDate);
}

/** Lines of up to six places on one scale from zero, each named at its end. */
export function exploreDrawing(rows: readonly ExploreRow[], measure: Measure, frame: Frame): PlotOptions {
  const series = seriesOf(rows);
  const months = [...new Set(rows.map((row) => row.month))].toSorted();
  const { first, last } = firstAndLast(months);
  const [from, to] = [monthToDate(first), monthToDate(last)];
  // One month alone has no width: a day on each side gives it a place.
  const domain = first === last ? [new Date(Number(from) - 864e5), new Date(Number(to) + 864e5)] : [from, to];
  const [start, end] = [Number(domain[0]), Number(domain[1])];
  const values = rows.flatMap((row) => valueOf(row, measure) ?? []);
  const top = Math.max(1, ...values);
  const height = frame.phone ? 320 : 380;
  const longest = Math.max(
    ...series.flatMap((one) => wrapName(one.place, frame.phone ? 13 : 24).map((line) => line.length)),
  );
  const marginRight = longest * 7.1 + (series.length > 1 ? 26 : 14);
  const right = frame.width - marginRight;
  const inner = height - margins.top - margins.bottom;
  const date = (row: ExploreRow): Date => monthToDate(row.month);
  const styles = looksOf(series);
  const ends = series.flatMap((one, index): End[] => {
    const row = one.rows.findLast((each) => valueOf(each, measure) !== null);
    const look = styles[index];
    return row && look ? [{ series: one, look, x: date(row), y: valueOf(row, measure) ?? 0 }] : [];
  });
  const breaks = new Map(
    rows.flatMap((row) =>
      row.break_label === null || row.break_label === "provisional"
        ? []
        : [[row.month, row.break_label] as const],
    ),
  );
  return {
    width: frame.width,
    height,
    marginLeft: 2,
    marginRight,
    marginTop: margins.top,
    marginBottom: margins.bottom,
    x: { type: "utc", domain },
    y: { domain: [0, top] },
    marks: [
      ...missingSpan(blankMonths(rows, measure), missing),
      ...insideAxisY(5, top < 10 ? String : formatCount),
      timeAxis(from, to, months, measure, frame),
      ...breakMarks(
        [...breaks].toSorted(([a], [b]) => a.localeCompare(b)).map(([month, label]) => ({ x: monthToDate(month), label })),
        (x) => ((Number(x) - start) / (end - start)) * right,
        right,
      ),
      ...series.map((one, index) =>
        lineY(one.rows, { x: date, y: (row: ExploreRow) => valueOf(row, measure), ...styles[index] }),
      ),
      ...endMarks(ends, domain[1] ?? to, frame, (y) => margins.top + inner * (1 - y / top), height),
    ],
  };
}
