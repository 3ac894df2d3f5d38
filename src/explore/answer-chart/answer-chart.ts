import type { Answer } from "../../database/ask/answer.ts";
import { barChart } from "./bar.ts";
import { mostMarks, refuse, type AnswerChart, type ChartChoice, type DrawnKind } from "./chart.ts";
import { numberAt, readColumns, type ColumnReading } from "./columns.ts";
import { dotChart } from "./dot.ts";
import { lineChart } from "./line.ts";
import { offerOf, type Offer } from "./offer.ts";

export type { AnswerChart, ChartChoice, DrawnKind } from "./chart.ts";

const charts = { line: lineChart, bar: barChart, dot: dotChart } as const;
export const drawnKinds = ["line", "bar", "dot"] as const satisfies readonly DrawnKind[];

/** No chart, until its reader chooses one. */
export const none: ChartChoice = { kind: "none", x: 0, y: [], series: null };

/** Numbers of about one size, which one scale can show. */
function areComparable({ rows }: Answer, columns: readonly ColumnReading[]): boolean {
  const sizes = columns.map(({ at }) =>
    rows.reduce((most, row) => Math.max(most, Math.abs(numberAt(row, at) ?? 0)), 0),
  );
  return Math.max(...sizes) <= 10 * Math.min(...sizes);
}

/** An answer whose columns are read: the rows that are drawn, and how many there are in all. */
type Read = {
  readonly answer: Answer;
  readonly total: number;
  readonly columns: readonly ColumnReading[];
};

/** What could be drawn, the likeliest first. */
function choicesOf({ answer, columns }: Read, kind: DrawnKind): readonly ChartChoice[] {
  return offerOf(columns, kind).x.flatMap((x): readonly ChartChoice[] => {
    const offer = offerOf(columns, kind, x.at);
    const each = offer.y.map((y) => ({
      kind,
      x: x.at,
      y: y.map(({ at }) => at),
      series: null,
    }));
    const first = each.slice(0, 1);
    if (kind !== "line") return first;
    const together = offer.y.find((y) => y.length > 1);
    return [
      ...(together && areComparable(answer, together) ? each.filter(({ y }) => y.length > 1) : []),
      ...first,
      ...first.flatMap((own) => offer.series.map((series) => ({ ...own, series: series.at }))),
    ];
  });
}

function drawChoice(read: Read, { kind, x, y, series }: ChartChoice): AnswerChart {
  const { answer, total, columns } = read;
  const across = columns[x];
  if (kind === "none" || !across) return refuse("No chart.");
  const up = y.flatMap((at) => columns[at] ?? []);
  const extreme = [across, ...up].find((column) => column.isExtreme);
  if (extreme) return refuse(`${extreme.words} holds numbers too large or too small to draw.`);
  const told = series === null ? undefined : columns[series];
  return charts[kind]({ answer, total, x: across, y: up, series: told });
}

/** Whether most values of a column that a choice stands on are missing. */
const isSparse = ({ columns }: Read, { x, y }: ChartChoice): boolean =>
  [x, ...y].some((at) => columns[at]?.isSparse === true);

/** Why no chart is proposed at all, before columns are looked at one by one. */
function whyNone({ total, columns }: Read): string | undefined {
  if (total === 0) return "No chart: there are no rows.";
  if (total === 1) return "No chart: one row says it better in the table.";
  if (!columns.some(({ isNumber }) => isNumber)) return "No chart: no column holds numbers.";
  return undefined;
}

/** What can be drawn of one answer, for as many choices as its reader makes. */
export type AnswerCharts = {
  /** The kinds for which there are columns. */
  readonly kinds: readonly DrawnKind[];
  readonly offer: (kind: DrawnKind, x: number) => Offer;
  /** What to draw first; of one kind, where a reader asked for it. */
  readonly propose: (kind?: DrawnKind) => ChartChoice;
  readonly chart: (choice: ChartChoice) => AnswerChart;
};

/**
 * Reads once what can be drawn of an answer. Nothing that it proposes or writes is a finding: it
 * names columns and counts rows.
 */
export function answerCharts(whole: Answer): AnswerCharts {
  const answer = { ...whole, rows: whole.rows.slice(0, mostMarks) };
  const read: Read = { answer, total: whole.rows.length, columns: readColumns(answer) };
  const reason = whyNone(read);
  const kinds =
    reason === undefined ? drawnKinds.filter((kind) => choicesOf(read, kind).length > 0) : [];
  const tried = kinds.flatMap((kind) => choicesOf(read, kind));
  const likeliest = (kind?: DrawnKind): ChartChoice | undefined =>
    tried.find(
      (choice) =>
        (kind ?? choice.kind) === choice.kind &&
        // A reader who asks for a kind of chart gets it of what little there is.
        (kind !== undefined || !isSparse(read, choice)) &&
        drawChoice(read, choice).drawn,
    );
  return {
    kinds,
    offer: (kind, x) => offerOf(read.columns, kind, x),
    propose: (kind) =>
      likeliest(kind) ?? (kind && tried.find((choice) => choice.kind === kind)) ?? none,
    chart(choice) {
      if (choice.kind !== "none") return drawChoice(read, choice);
      if (reason !== undefined) return refuse(reason);
      const [first] = tried;
      if (likeliest() || !first) return refuse("No chart.");
      const why = drawChoice(read, first);
      return refuse(
        `No chart by itself. ${why.drawn ? "Most values are missing; choose one to draw what there is." : why.reason}`,
      );
    },
  };
}
