import type { Answer } from "../../database/ask/answer.ts";
import { formatList } from "../../words/lists.ts";
import { formatCount, formatSeconds } from "../../words/numbers.ts";

/** 1, "row" -> "1 row"; 1200, "row" -> "1,200 rows" */
export const counted = (count: number, noun: string): string =>
  `${formatCount(count)} ${noun}${count === 1 ? "" : "s"}`;

/** How much an answer holds, and how long it took where that is known. */
export function summaryOf(answer: Answer, milliseconds?: number): string {
  const size = `${counted(answer.rows.length, "row")}, ${counted(answer.columns.length, "column")}`;
  const took = milliseconds === undefined ? "" : `, in ${formatSeconds(milliseconds)}`;
  const none = answer.rows.length === 0 ? " The query ran, and nothing fits it." : "";
  return `${size}${took}.${none}`;
}

export const truncatedWords = ({ rows }: Answer): string =>
  `The first ${counted(rows.length, "row")}; the query gives more than a page can hold. Chart, table and files hold these rows alone.`;

/** What was changed about the cells to make them readable in the table. */
export type TableLook = {
  readonly missing: boolean;
  readonly rounded: readonly string[];
  /** The most letters of a text that are shown, where one is longer. */
  readonly cutAt: number | undefined;
};

/** How to read the table: what a dash is, what is rounded, what is cut. */
export function tableNotes({ missing, rounded, cutAt }: TableLook): readonly string[] {
  return [
    missing ? "A dash (–) means no value: NULL." : "",
    rounded.length > 0 ? `Rounded here, whole in the CSV: ${formatList(rounded)}.` : "",
    cutAt === undefined
      ? ""
      : `Texts end in … after ${formatCount(cutAt)} letters; the CSV holds all of them.`,
  ].filter((note) => note !== "");
}

/** What became of a file: how many rows it holds, and whether a cell was changed on the way. */
export function savedWords(rows: number, neutralised: number): string {
  if (neutralised === 0) return `The CSV holds ${counted(rows, "row")}, every cell as it came.`;
  const [begin, them] = neutralised === 1 ? ["begins", "it"] : ["begin", "them"];
  return `The CSV holds ${counted(rows, "row")}. ${counted(neutralised, "cell")} ${begin} like a formula: an apostrophe stands before ${them}, so that a spreadsheet reads text.`;
}

/** How many rows were taken of how many there are. */
export const copiedWords = (taken: number, all: number): string =>
  taken === all
    ? `${counted(all, "row")} as Markdown, with the query below`
    : `The first ${formatCount(taken)} of ${counted(all, "row")} as Markdown, with the query below`;

/** How the table is sorted now. */
export const sortedWords = (
  column: string,
  direction: "ascending" | "descending" | undefined,
): string =>
  direction === undefined
    ? "In the order of the query."
    : `Sorted by ${column}, ${direction}; rows without a value come last.`;
