import type { Answer, AnswerColumn } from "../../database/ask/answer.ts";
import type { Cell } from "../../database/ask/query.ts";
import { numberStyle } from "./answer-numbers.ts";
import type { TableLook } from "./answer-words.ts";

/** One column as it stands in the table: its width is the same whichever rows are in view. */
export type TableColumn = {
  readonly name: string;
  readonly isNumber: boolean;
  /** In noughts: as many as fit side by side. */
  readonly width: number;
  /** As narrow as it may become where not all columns fit: texts wrap, numbers do not. */
  readonly least: number;
  /** A cell as people read it; nothing where there is no value. */
  readonly write: (cell: Cell) => string | undefined;
};

export type TableReading = {
  readonly columns: readonly TableColumn[];
  readonly look: TableLook;
  /** How many lines a row takes in columns so many noughts wide: rather one too many. */
  readonly linesOf: (row: readonly Cell[], widths: readonly number[]) => number;
};

const widest = 32;
const narrowest = 5;
const widestHead = 22;
/** Texts wrap down to this. */
const narrowText = 12;
/** Room for the mark that says how a column is sorted. */
const sortMark = 1.75;

/** Long answers show less of each text, so that the whole stays a height that browsers can scroll. */
const lettersShown = (rows: number): number => (rows > 20_000 ? 120 : 400);

/** How many cells of a column are looked at to find the widest. */
const mostLookedAt = 500;

const countOf = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/** How wide a text is, about, against a nought: figures of one width are wider, small letters less. */
export function widthOf(text: string): number {
  const points = countOf(text, /[,.:;'()/|-]/g);
  const small = countOf(text, /[a-z _]/g);
  const wide = countOf(text, /[WM@%…—]|[^\u0000-\u024f]/g);
  const other = text.length - points - small - wide;
  return points * 0.62 + small * 0.88 + other * 1.15 + wide * 1.9;
}

/** With some room: a reader's own font may be wider. */
const widestOf = (texts: readonly string[]): number =>
  texts.reduce((most, text) => Math.max(most, widthOf(text)), 0) * 1.04;

/** What the ends of lines lose to words that go to the next one. */
const lost = 5;

/** The lines that a text takes: as many as it has, or as its letters need. */
function linesOf(text: string, width: number): number {
  // The widest letters are no wider than this: most texts need no closer look.
  if (text.length * 1.9 <= width && !text.includes("\n")) return 1;
  return text.split("\n").reduce((lines, line) => {
    const needed = widthOf(line);
    return lines + (needed <= width ? 1 : Math.ceil(needed / Math.max(1, width - lost)));
  }, 0);
}

const headWidth = (name: string): number =>
  Math.min(widestHead, widestOf(name.split(/(?<=_)|\s/))) + sortMark;

function numberColumn(
  { name, scale }: AnswerColumn,
  cells: readonly Cell[],
): TableColumn & Rounded {
  const values = cells.filter((cell) => typeof cell === "number");
  const { write, rounded } = numberStyle(name, values, scale);
  const low = values.reduce((a, b) => Math.min(a, b), 0);
  const high = values.reduce((a, b) => Math.max(a, b), 0);
  const long = cells.filter((cell) => typeof cell === "string");
  const written = [
    ...[low, high, ...values.slice(0, mostLookedAt)].map(write),
    ...long.slice(0, mostLookedAt),
  ];
  const width = Math.max(narrowest, widestOf(written), headWidth(name));
  return {
    ...{ name, width, least: width },
    isNumber: true,
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
  const longest = texts
    .toSorted((a, b) => b.length - a.length)
    .slice(0, mostLookedAt)
    .map((text) => text.slice(0, shown));
  const width = Math.max(narrowest, Math.min(widest, widestOf(longest)), headWidth(name));
  return {
    ...{ name, width, least: Math.min(width, Math.max(narrowText, headWidth(name))) },
    isNumber: false,
    write: (cell) => {
      const text = plain(cell);
      return text !== undefined && text.length > shown ? cut(text, shown) : text;
    },
    rounded: false,
  };
}

/** Widths with which columns stand side by side in so much room, as far as texts can give way. */
export function fitColumns(columns: readonly TableColumn[], room: number): readonly number[] {
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  const spare = columns.reduce((sum, { width, least }) => sum + width - least, 0);
  if (all <= room || spare === 0) return columns.map(({ width }) => width);
  const share = Math.min(1, (all - room) / spare);
  return columns.map(({ width, least }) => width - (width - least) * share);
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
    linesOf: (row, widths) =>
      columns.reduce((most, column, at) => {
        const [cell, width] = [row[at] ?? null, widths[at] ?? column.width];
        return typeof cell === "string" && !column.isNumber
          ? Math.max(most, linesOf(cell.slice(0, shown), width))
          : most;
      }, 1),
  };
}
