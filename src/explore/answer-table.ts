import type { Answer, AnswerColumn } from "../database/answer.ts";
import type { Cell } from "../database/query.ts";
import { numberStyle } from "../prose/answer-numbers.ts";
import type { TableLook } from "../prose/answer-words.ts";

/** One column as it stands in the table: its width is the same whichever rows are in view. */
export type TableColumn = {
  readonly name: string;
  readonly isNumber: boolean;
  /** In noughts: as many as fit side by side. */
  readonly width: number;
  /** A cell as people read it; nothing where there is no value. */
  readonly write: (cell: Cell) => string | undefined;
};

export type TableReading = {
  readonly columns: readonly TableColumn[];
  readonly look: TableLook;
  /** How many lines a row takes, about. */
  readonly linesOf: (row: readonly Cell[]) => number;
};

const widest = 32;
const narrowest = 5;
const widestHead = 22;
/** Room for the mark that says how a column is sorted. */
const sortMark = 1.75;

/** Long answers show less of each text, so that the whole stays a height that browsers can scroll. */
const lettersShown = (rows: number): number => (rows > 20_000 ? 120 : 400);

/** How many cells of a column are looked at to find the widest. */
const mostLookedAt = 500;

const countOf = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/** How wide a text is, about, against a nought: figures of one width are wider, small letters less. */
function widthOf(text: string): number {
  const points = countOf(text, /[,.:;'()/|-]/g);
  const figures = countOf(text, /[^a-z _,.:;'()/|-]/g);
  return (text.length - points - figures) * 0.88 + figures * 1.15 + points * 0.62;
}

const widestOf = (texts: readonly string[]): number =>
  texts.reduce((most, text) => Math.max(most, widthOf(text)), 0);

const headWidth = (name: string): number =>
  Math.min(widestHead, widestOf(name.split(/(?<=_)|\s/))) + sortMark;

function numberColumn({ name }: AnswerColumn, cells: readonly Cell[]): TableColumn & Rounded {
  const values = cells.filter((cell) => typeof cell === "number");
  const { write, rounded } = numberStyle(name, values);
  const low = values.reduce((a, b) => Math.min(a, b), 0);
  const high = values.reduce((a, b) => Math.max(a, b), 0);
  const written = [low, high, ...values.slice(0, mostLookedAt)].map(write);
  return {
    name,
    isNumber: true,
    width: Math.max(narrowest, widestOf(written), headWidth(name)),
    write: (cell) => (typeof cell === "number" ? write(cell) : plain(cell)),
    rounded,
  };
}

type Rounded = { readonly rounded: boolean };

const plain = (cell: Cell): string | undefined => (cell === null ? undefined : String(cell));

/** Never through the middle of a letter that takes two places. */
const cut = (text: string, shown: number): string =>
  `${text.slice(0, shown).replace(/[\uD800-\uDBFF]$/, "")}…`;

function textColumn(
  { name }: AnswerColumn,
  cells: readonly Cell[],
  shown: number,
): TableColumn & Rounded {
  const texts = [...new Set(cells)].flatMap((cell) => plain(cell) ?? []);
  const longest = texts.reduce((most, text) => Math.max(most, text.length), 0);
  const long = texts.filter((text) => text.length >= longest * 0.8).slice(0, mostLookedAt);
  return {
    name,
    isNumber: false,
    width: Math.max(narrowest, Math.min(widest, widestOf(long)), headWidth(name)),
    write: (cell) => {
      const text = plain(cell);
      return text !== undefined && text.length > shown ? cut(text, shown) : text;
    },
    rounded: false,
  };
}

/** Decides once how an answer is written in a table: formats, widths, and what to say about them. */
export function readTable(answer: Answer): TableReading {
  const shown = lettersShown(answer.rows.length);
  const columns = answer.columns.map((column, at) => {
    const cells = answer.rows.map((row) => row[at] ?? null);
    return column.type === "number"
      ? numberColumn(column, cells)
      : textColumn(column, cells, shown);
  });
  const isCut = answer.rows.some((row) =>
    row.some((cell) => typeof cell === "string" && cell.length > shown),
  );
  return {
    columns,
    look: {
      missing: answer.rows.some((row) => row.includes(null)),
      rounded: columns.filter(({ rounded }) => rounded).map(({ name }) => name),
      cutAt: isCut ? shown : undefined,
    },
    linesOf: (row) =>
      columns.reduce((most, { width }, at) => {
        const cell = row[at] ?? null;
        const letters = typeof cell === "string" ? Math.min(cell.length, shown) : 0;
        return Math.max(most, Math.ceil(letters / width));
      }, 1),
  };
}
