import { areaY, dot, lineY, text, type Markish, type PlotOptions } from "@observablehq/plot";
import type { Frame } from "../../charts/chart.ts";
import { missing, soft } from "../../charts/colours.ts";
import { wrapLines } from "../../charts/compare-labels.ts";
import { insideAxisY } from "../../charts/marks/axes.ts";
import { breakLayer } from "../../charts/marks/breaks.ts";
import { lineEnds, roomForLineEnds, type EndedLine } from "../../charts/marks/line-ends.ts";
import { missingSpan } from "../../charts/marks/missing.ts";
import { firstAndLast } from "../../charts/rows.ts";
import { monthToDate } from "../../words/periods.ts";
import { looksOf } from "./looks.ts";
import { isMonthly, writePeriod, type PeriodKind } from "../choosing/periods.ts";
import type { Question } from "../question.ts";
import { startsFromNothing } from "../words/lack.ts";
import { breaksOfRows } from "../words/row-breaks.ts";
import { isKnown, type CompareRow, type KnownRow } from "../rows.ts";
import { pickedSeries, runsOf } from "./series.ts";
import { dateOf, timeAxis } from "./time-axis.ts";
import { domainOf, writeTick } from "./value-axis.ts";
import { readPoints } from "../../charts/marks/read-points.ts";

type Line = EndedLine & { readonly runs: readonly (readonly KnownRow[])[] };

function linesOf(rows: readonly CompareRow[], question: Question, frame: Frame): readonly Line[] {
  const { kind } = question.measure;
  const series = pickedSeries(rows, question);
  const styles = looksOf(series.map(({ code }) => code));
  return series.flatMap((one, index) => {
    const look = styles[index];
    const last = one.rows.findLast(isKnown);
    return look
      ? {
          runs: runsOf(one.rows, kind),
          name: wrapLines(one.place, frame.phone ? 13 : 24),
          look,
          end: last && { x: dateOf(kind, last.period), y: last.value },
        }
      : [];
  });
}

/** A line with its 95% interval behind it; of few points each is marked. */
function lineMarks(
  { runs, look }: Line,
  kind: PeriodKind,
  hasInterval: boolean,
): readonly Markish[] {
  const x = (row: KnownRow): Date => dateOf(kind, row.period);
  const fill = look.stroke;
  return [
    ...(hasInterval
      ? runs.map((run) => areaY(run, { x, y1: "lower", y2: "upper", fill, fillOpacity: 0.2 }))
      : []),
    ...runs.map((run) => lineY(run, { x, y: "value", ...look })),
    ...(isMonthly(kind) ? [] : [dot(runs.flat(), { x, y: "value", r: 2.25, fill })]),
  ];
}

/** Months in which no place has a figure: hatched, so that nobody reads a zero into them. */
function blankMonths(rows: readonly CompareRow[], kind: PeriodKind): readonly Date[] {
  if (!isMonthly(kind)) return [];
  const known = new Set(rows.filter(isKnown).map((row) => row.period));
  const blank = rows.filter((row) => !known.has(row.period)).map((row) => row.period);
  return [...new Set(blank)].toSorted().map(monthToDate);
}

/** The changes in counting, each at its place in time. */
export function breaksIn(
  rows: readonly CompareRow[],
  kind: PeriodKind,
): readonly { x: Date; label: string; when: string }[] {
  const { first } = firstAndLast(rows.map((row) => row.period).toSorted());
  return breaksOfRows(rows).map(({ period, label }) => {
    const x = dateOf(kind, period);
    // A figure of a year stands at its end: what changed did so before it.
    if (!isMonthly(kind) && period !== first) x.setUTCMonth(x.getUTCMonth() - 6);
    return { x, label, when: writePeriod(kind, period) };
  });
}

const day = 24 * 60 * 60 * 1000;

/** From the first period to the last; one alone gets a day on each side, to have a place. */
function spanOf(kind: PeriodKind, periods: readonly string[]): readonly [Date, Date] {
  const { first, last } = firstAndLast(periods);
  const room = first === last ? day : 0;
  return [
    new Date(Number(dateOf(kind, first)) - room),
    new Date(Number(dateOf(kind, last)) + room),
  ];
}

/** Said in the drawing itself, where an empty one would look like a fault. */
function nothing(rows: readonly CompareRow[]): readonly Markish[] {
  if (rows.some(isKnown)) return [];
  const said = startsFromNothing({ rows })
    ? "No index: the first figure is 0"
    : "No figures for these places";
  return [text([said], { text: String, frameAnchor: "middle", fill: soft })];
}

/** Lines of up to six places on one scale, each named at its end. */
export function linesDrawing(
  rows: readonly CompareRow[],
  question: Question,
  frame: Frame,
): PlotOptions {
  const { measure, scale } = question;
  const { kind } = measure;
  const lines = linesOf(rows, question, frame);
  const periods = [...new Set(rows.map((row) => row.period))].toSorted();
  const lineOf = new Map(periods.map((period, line) => [period, line]));
  const [from, to] = spanOf(kind, periods);
  const [low, high] = domainOf(rows, question);
  const height = frame.phone ? 320 : 380;
  const marginBottom = 28;
  const write = (value: number): string => writeTick(measure, scale, value);
  const marginLeft = Math.max(write(Math.ceil(high)).length, 3) * 7.2 + 12;
  const marginRight = roomForLineEnds(lines);
  const right = frame.width - marginRight;
  const {
    marks: dotted,
    marginTop,
    keyHeight,
  } = breakLayer(
    breaksIn(rows, kind),
    (x) =>
      marginLeft +
      ((Number(x) - Number(from)) / (Number(to) - Number(from))) * (right - marginLeft),
    { left: marginLeft, width: frame.width },
  );
  const plotted = height - marginTop - marginBottom;
  return {
    width: frame.width,
    height: height + keyHeight,
    marginLeft,
    marginRight,
    marginTop,
    marginBottom: marginBottom + keyHeight,
    x: { type: "utc", domain: [from, to] },
    y: { domain: [low, high] },
    marks: [
      ...missingSpan(blankMonths(rows, kind), missing),
      ...insideAxisY(Math.min(5, high - low), write, marginLeft),
      timeAxis(periods, kind, frame),
      ...dotted,
      ...lines.flatMap((line) => lineMarks(line, kind, measure.hasInterval)),
      ...lines.map(({ runs }) =>
        readPoints(runs.flat(), {
          ...{ x: ({ period }: KnownRow) => dateOf(kind, period), y: "value" },
          row: ({ period }) => lineOf.get(period) ?? 0,
        }),
      ),
      ...lineEnds(lines, to, (y) => marginTop + plotted * (1 - (y - low) / (high - low)), {
        from: 0,
        to: height - marginBottom + 8,
      }),
      ...nothing(rows),
    ],
  };
}
