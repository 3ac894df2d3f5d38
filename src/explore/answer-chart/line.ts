import { dot, lineY, type PlotOptions } from "@observablehq/plot";
import { counted } from "../answer/answer-words.ts";
import { capitalise, formatList } from "../../words/lists.ts";
import type { Frame } from "../../charts/chart.ts";
import { thisArea } from "../../charts/colours.ts";
import { wrapLines } from "../../charts/compare-labels.ts";
import { insideAxisY } from "../../charts/marks/axes.ts";
import { lineEnds, lineLooks, roomForLineEnds } from "../../charts/marks/line-ends.ts";
import { firstAndLast } from "../../charts/rows.ts";
import { cutNote, mostSeries, refuse, sentences, type AnswerChart, type Asked } from "./chart.ts";
import { cutText } from "./columns.ts";
import { timeName, type Period } from "./period.ts";
import { fromZero, longestTicks, tickCount, widthOfNumbers, writerOf, writeTick } from "./scale.ts";
import { alone, linesOf, type AnswerLine, type Lines } from "./series.ts";
import { answerTimeAxis } from "./time-axis.ts";

type Figure = { readonly x: Date; readonly y: number };

const known = ({ points }: AnswerLine): readonly Figure[] =>
  points.flatMap(({ x, y }) => (y === null ? [] : [{ x, y }]));

/** Cohorts that end in the same month of each year are named by their years. */
const isYearly = ({ times }: Lines): boolean =>
  times.length > 1 && new Set(times.map((time) => time.getUTCMonth())).size === 1;

const oneLook = { stroke: thisArea, strokeWidth: 2.25 };

/** The lines on one scale, with zero in it, each named at its end where there are several. */
function draw(shown: Lines, period: Period, frame: Frame): PlotOptions {
  const { first, last } = firstAndLast(shown.times);
  const values = shown.lines.flatMap(known).map(({ y }) => y);
  const [low, high] = fromZero(values);
  const height = frame.phone ? 300 : 340;
  const [marginTop, marginBottom] = [18, 28];
  const marginLeft = widthOfNumbers(longestTicks(low, high)) + 6;
  const lines = shown.lines.map((line, index) => ({
    points: line.points,
    name: wrapLines(cutText(line.name, 40), frame.phone ? 13 : 18).map((part) => cutText(part, 20)),
    look: lineLooks[index] ?? oneLook,
    end: known(line).at(-1),
  }));
  const areNamed = lines.length > 1;
  const marginRight = areNamed ? roomForLineEnds(lines) : 30;
  const right = frame.width - marginRight;
  const at = { x: "x", y: "y" } as const;
  return {
    width: frame.width,
    height,
    marginLeft,
    marginRight,
    marginTop,
    marginBottom,
    x: { type: "utc", domain: [first, last] },
    y: { domain: [low, high] },
    marks: [
      ...insideAxisY(tickCount(values, [low, high]), writeTick, marginLeft),
      answerTimeAxis(shown.times, period, isYearly(shown), right - marginLeft),
      ...lines.flatMap(({ points, look }) => [
        lineY(points, { ...at, ...look }),
        dot(alone(points), { ...at, r: 2.5, fill: look.stroke }),
      ]),
      ...(areNamed
        ? lineEnds(
            lines,
            last,
            (y) => marginTop + (height - marginTop - marginBottom) * (1 - (y - low) / (high - low)),
            { from: 0, to: height - marginBottom + 8 },
          )
        : []),
    ],
  };
}

/** Each line's two ends, its highest and its lowest point, for those who do not see it. */
function describe(shown: Lines, name: (time: Date) => string, write: (n: number) => string) {
  return shown.lines.map((line) => {
    const figures = known(line);
    if (figures.length === 0) return `${line.name}: no figures`;
    const { first, last } = firstAndLast(figures);
    const high = figures.reduce((a, b) => (b.y > a.y ? b : a));
    const low = figures.reduce((a, b) => (b.y < a.y ? b : a));
    const said = ({ x, y }: Figure): string => `${write(y)} (${name(x)})`;
    return `${line.name}: from ${said(first)} to ${said(last)}, highest ${said(high)}, lowest ${said(low)}`;
  });
}

/** Whether the lines of an answer can be drawn, and if not, why. */
function refusal(shown: Lines, { x, y, series }: Asked): string | undefined {
  const { lines, times, clash } = shown;
  if (times.length < 2) {
    return `A line needs more than one ${x.words}; this answer has ${counted(times.length, "value")}.`;
  }
  if (lines.length > mostSeries) {
    return `${String(lines.length)} lines cannot be told apart. At most ${String(mostSeries)} are drawn: pick fewer values of ${series?.words ?? "the series"} in the query.`;
  }
  if (clash !== undefined) {
    return `Several rows share one ${x.words}${series ? ` and one ${series.words} (${cutText(clash, 40)})` : ""}, so no line can join them. Choose ${series ? "another" : "a"} series, or add up in SQL with GROUP BY.`;
  }
  if (lines.every((line) => known(line).length === 0)) {
    return `Every value of ${formatList(y.map(({ words }) => words))} is missing.`;
  }
  return undefined;
}

/** Numbers over time as lines: one for each column of numbers, or for each value of a series. */
export function lineChart(asked: Asked): AnswerChart {
  const { answer, x, y, series } = asked;
  const { period } = x;
  const [measure] = y;
  if (!period) return refuse(`A line needs times along the bottom, and ${x.words} holds none.`);
  if (!measure) return refuse("A line needs a column of numbers.");
  if (series && y.length > 1) {
    return refuse("With a series, one column of numbers can be drawn at a time.");
  }
  const shown = linesOf(asked, period);
  const reason = refusal(shown, asked);
  if (reason !== undefined) return refuse(reason);
  const name = (time: Date): string => timeName(time, period, isYearly(shown));
  const { first, last } = firstAndLast(shown.times);
  const measures = formatList(y.map(({ words }) => words));
  const title = `${capitalise(measures)} by ${x.words}${series ? `, a line for each ${series.words}` : ""}`;
  const subtitle = `${name(first)} to ${name(last)}, from zero`;
  return {
    drawn: true,
    title,
    subtitle,
    altText: `Line chart. ${title}, ${subtitle}. ${describe(shown, name, writerOf(answer, measure)).join(". ")}.`,
    notes: sentences([
      cutNote(asked),
      shown.missing > 0
        ? `${counted(shown.missing, "value")} missing: a gap in the line is not a zero.`
        : "",
      shown.hasGaps ? "A line breaks where the answer has no row for a period." : "",
      shown.timeless > 0 ? `Not drawn: ${counted(shown.timeless, "row")} without ${x.words}.` : "",
    ]),
    drawing: (frame) => draw(shown, period, frame),
  };
}
