import type { Answer } from "../../database/ask/answer.ts";
import { counted } from "../answer/answer-words.ts";
import { formatCount } from "../../words/numbers.ts";
import type { Drawing } from "../../charts/chart.ts";
import type { ColumnReading } from "./columns.ts";

export type DrawnKind = "line" | "bar" | "dot";

/** What a reader chose, or the page for them: columns by position. */
export type ChartChoice = {
  readonly kind: DrawnKind | "none";
  /** What lies along the bottom, or names bars and rows. */
  readonly x: number;
  /** What is measured: several columns only for lines. */
  readonly y: readonly number[];
  /** Whose values are told apart by colour. */
  readonly series: number | null;
};

/** A chart of an answer with its words, or why there is none. */
export type AnswerChart =
  | {
      readonly drawn: true;
      /** What is drawn, never what it shows: nobody checked a reader's query. */
      readonly title: string;
      readonly subtitle: string;
      readonly altText: string;
      readonly notes: readonly string[];
      readonly drawing: Drawing;
    }
  | { readonly drawn: false; readonly reason: string };

/** An answer, read once, and the columns of a choice. */
export type Asked = {
  /** The rows that are drawn. */
  readonly answer: Answer;
  /** How many rows the whole answer has. */
  readonly total: number;
  readonly x: ColumnReading;
  readonly y: readonly ColumnReading[];
  readonly series: ColumnReading | undefined;
};

export const refuse = (reason: string): AnswerChart => ({ drawn: false, reason });

/** As many series as can be told apart. */
export const mostSeries = 6;

/** As many bars, or rows of dots, as fit on a page. */
export const mostBars = 40;

/** As many rows as are drawn. */
export const mostMarks = 5000;

/** Says so where only the first rows are drawn. */
export const cutNote = ({ answer, total }: Asked): string =>
  total > answer.rows.length
    ? `Drawn are the first ${formatCount(answer.rows.length)} of ${counted(total, "row")}.`
    : "";

export const sentences = (notes: readonly string[]): readonly string[] =>
  notes.filter((note) => note !== "");
