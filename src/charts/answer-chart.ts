import type { Answer } from "../database/answer.ts";
import { barChart } from "./answer/bar.ts";
import { refuse, type AnswerChart, type ChartChoice, type DrawnKind } from "./answer/chart.ts";
import { numberAt, readColumns, type ColumnReading } from "./answer/columns.ts";
import { dotChart } from "./answer/dot.ts";
import { lineChart } from "./answer/line.ts";
import { offerOf, type Offer } from "./answer/offer.ts";

export type { AnswerChart, ChartChoice, DrawnKind } from "./answer/chart.ts";

const charts = { line: lineChart, bar: barChart, dot: dotChart } as const;
export const drawnKinds = ["line", "bar", "dot"] as const satisfies readonly DrawnKind[];

const none: ChartChoice = { kind: "none", x: 0, y: [], series: null };

/** Numbers of about one size, which one scale can show. */
function areComparable({ rows }: Answer, columns: readonly ColumnReading[]): boolean {
  const sizes = columns.map(({ at }) =>
    rows.reduce((most, row) => Math.max(most, Math.abs(numberAt(row, at) ?? 0)), 0),
  );
  return Math.max(...sizes) <= 10 * Math.min(...sizes);
}

/** What to draw, the likeliest first. */
function choicesOf(
  answer: Answer,
  columns: readonly ColumnReading[],
  kind: DrawnKind,
): readonly ChartChoice[] {
  return offerOf(columns, kind).x.flatMap((x): readonly ChartChoice[] => {
    const offer = offerOf(columns, kind, x.at);
    const own = { kind, x: x.at };
    const each = offer.y.map((y) => ({ ...own, y: y.map(({ at }) => at), series: null }));
    if (kind !== "line") return each.slice(0, 1);
    const [first] = each;
    const together = offer.y.find((y) => y.length > 1);
    const all = each.filter(({ y }) => y.length > 1);
    return [
      ...(together && areComparable(answer, together) ? all : []),
      ...each.slice(0, 1),
      ...(first ? offer.series.map((series) => ({ ...first, series: series.at })) : []),
    ];
  });
}

/** Every way in which the answer could be drawn, and the first that can be. */
function firstDrawn(
  answer: Answer,
  columns: readonly ColumnReading[],
  kinds: readonly DrawnKind[],
): { readonly choice: ChartChoice | undefined; readonly tried: readonly ChartChoice[] } {
  const tried = kinds.flatMap((kind) => choicesOf(answer, columns, kind));
  return { choice: tried.find((choice) => drawChoice(answer, columns, choice).drawn), tried };
}

function drawChoice(
  answer: Answer,
  columns: readonly ColumnReading[],
  { kind, x, y, series }: ChartChoice,
): AnswerChart {
  const across = columns[x];
  if (kind === "none" || !across) return refuse("No chart.");
  const up = y.flatMap((at) => columns[at] ?? []);
  const extreme = [across, ...up].find((column) => column.isExtreme);
  if (extreme) return refuse(`${extreme.words} holds numbers too large or too small to draw.`);
  return charts[kind]({
    answer,
    x: across,
    y: up,
    series: series === null ? undefined : columns[series],
  });
}

/** Why no chart is proposed at all, before columns are looked at one by one. */
function whyNone({ rows }: Answer, columns: readonly ColumnReading[]): string | undefined {
  if (rows.length === 0) return "No chart: there are no rows.";
  if (rows.length === 1) return "No chart: one row says it better in the table.";
  if (!columns.some(({ isNumber }) => isNumber)) return "No chart: no column holds numbers.";
  return undefined;
}

/** An answer whose columns are read once, for as many choices as its reader makes. */
export type AnswerCharts = {
  /** The kinds for which there are columns. */
  readonly kinds: readonly DrawnKind[];
  readonly offer: (kind: DrawnKind, x: number) => Offer;
  /** What to draw first; of one kind, where a reader asked for it. */
  readonly propose: (kind?: DrawnKind) => ChartChoice;
  readonly chart: (choice: ChartChoice) => AnswerChart;
};

/**
 * What can be drawn of an answer. Nothing that it proposes or writes is a finding: it names columns
 * and counts rows.
 */
export function answerCharts(answer: Answer): AnswerCharts {
  const columns = readColumns(answer);
  const reason = whyNone(answer, columns);
  const kinds =
    reason === undefined
      ? drawnKinds.filter((kind) => choicesOf(answer, columns, kind).length > 0)
      : [];
  return {
    kinds,
    offer: (kind, x) => offerOf(columns, kind, x),
    propose(kind) {
      if (kinds.length === 0) return none;
      const { choice, tried } = firstDrawn(answer, columns, kind ? [kind] : kinds);
      return choice ?? (kind ? tried[0] : undefined) ?? none;
    },
    chart(choice) {
      if (choice.kind !== "none") return drawChoice(answer, columns, choice);
      if (reason !== undefined) return refuse(reason);
      const { choice: possible, tried } = firstDrawn(answer, columns, kinds);
      const [first] = tried;
      if (possible || !first) return refuse("No chart.");
      const why = drawChoice(answer, columns, first);
      return refuse(`No chart by itself. ${why.drawn ? "" : why.reason}`);
    },
  };
}
