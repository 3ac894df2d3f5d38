import type { Drawn, Point } from "./reading.ts";

/** A figure that is heard: a line of the table, what it is of, and its cell as it is written. */
export type Tone = {
  readonly row: number;
  readonly value: number;
  readonly name: string;
  readonly words: string;
};

/** What is heard in one go, from the left of a drawing to its right or from top to bottom. */
export type HeardSeries = { readonly name: string; readonly tones: readonly Tone[] };

const written = /^[£+]?[-−]?\d[\d,]*(?:\.\d+)?%?$/;

/** The number of a cell that is one as a whole: "1,204", "−3.1%". Of "29.4 to 29.9%" there is none. */
export function numberIn(words: string): number | undefined {
  if (!written.test(words)) return undefined;
  return Number(words.replaceAll(/[£+,%]/g, "").replace("−", "-"));
}

const textOf = (cell: Element): string => cell.textContent.trim();

/** A figure's table as it stands on the page, its columns by their places. */
type Cells = {
  readonly heads: readonly string[];
  /** Columns of words, the first among them, which names a line. */
  readonly wordy: readonly number[];
  readonly figures: readonly number[];
  readonly words: (row: number, column: number) => string;
  readonly value: (row: number, column: number) => number | undefined;
};

function cellsOf(table: HTMLTableElement): Cells {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  const rows = [...(table.tBodies[0]?.rows ?? [])].map((row) => [...row.cells].map(textOf));
  const isFigures = heads.map((cell, at) => at > 0 && cell.classList.contains("number"));
  const words = (row: number, column: number): string => rows[row]?.[column] ?? "";
  return {
    heads: heads.map(textOf),
    wordy: [...heads.keys()].filter((at) => isFigures[at] !== true),
    figures: [...heads.keys()].filter((at) => isFigures[at] === true),
    words,
    value: (row, column) => numberIn(words(row, column)),
  };
}

const say = ({ words }: Cells, row: number, columns: readonly number[]): string =>
  columns
    .map((column) => words(row, column))
    .filter((cell) => cell !== "")
    .join(", ");

/** Lines of the table in the order in which they are drawn. */
const rowsOf = ({ along, points }: Drawn): readonly number[] => {
  const place = ({ x, y }: Point): number => (along === "y" ? y : x);
  return [...new Set(points.toSorted((a, b) => place(a) - place(b)).map(({ row }) => row))];
};

/** What is drawn over the same lines of the table is one run, with a column for each. */
function runsOf(drawn: readonly Drawn[]): readonly (readonly number[])[] {
  const runs: (readonly number[])[] = [];
  for (const rows of drawn.map(rowsOf)) {
    const at = runs.findIndex((others) => others.some((row) => rows.includes(row)));
    const other = runs[at];
    if (!other) runs.push(rows);
    else if (rows.length > other.length) runs[at] = rows;
  }
  // Of one figure each there is nothing to follow: together they are a run.
  return runs.every((rows) => rows.length < 2) ? [runs.flat()] : runs;
}

/** Where points lie in each direction that can say how much: upwards, then to the right. */
function measuresOf({ along, points }: Drawn): readonly (readonly number[])[] {
  const [up, right] = [points.map(({ y }) => -y), points.map(({ x }) => x)];
  if (along === "y") return [right];
  if (along === "x") return [up];
  // Points that all lie in one line were only put side by side.
  return [up, right].filter((places) => Math.max(...places) - Math.min(...places) > 1);
}

/** Whether points lie as far along a direction as the figures of a column say. */
function isDrawnFrom(
  { points }: Drawn,
  places: readonly number[],
  value: (row: number) => number | undefined,
): boolean {
  const known = points.flatMap(({ row }, at) => {
    const [figure, place] = [value(row), places[at]];
    return figure === undefined || place === undefined ? [] : [{ figure, place }];
  });
  const sorted = known.toSorted((a, b) => a.figure - b.figure);
  // Points are written in whole pixels.
  const isRising = sorted.every(
    ({ place }, index) => place >= (sorted[index - 1]?.place ?? place) - 1,
  );
  return known.length === points.length && isRising;
}

/** The place of a column among those of its run: drawn upwards, drawn to the right, not drawn. */
function rankOf(lines: readonly Drawn[], { value }: Cells, column: number): number {
  const ranks = lines.map((line) =>
    measuresOf(line).findIndex((places) => isDrawnFrom(line, places, (row) => value(row, column))),
  );
  return Math.min(...ranks.map((rank) => (rank < 0 ? Infinity : rank)));
}

/**
 * Reads what a figure draws from its table: a series for each run of points and each column of
 * figures, those that are drawn before those that only stand in the table.
 */
export function heardTable(
  table: HTMLTableElement,
  drawn: readonly Drawn[],
): readonly HeardSeries[] {
  const cells = cellsOf(table);
  const runs = runsOf(drawn);
  const all = runs.flatMap((run) => {
    const [first = 0] = run;
    // What all lines of a run share tells it from other runs; the rest tells its lines apart.
    const isShared = (column: number): boolean =>
      runs.length > 1 &&
      run.every((row) => cells.words(row, column) === cells.words(first, column));
    const apart = cells.wordy.filter((column) => !isShared(column));
    const shared = say(cells, first, cells.wordy.filter(isShared));
    const own = drawn.filter(({ points }) => points.some(({ row }) => run.includes(row)));
    return cells.figures.map((column) => ({
      name: [shared, cells.heads[column]].filter(Boolean).join(": "),
      rank: rankOf(own, cells, column),
      tones: run.flatMap((row) => {
        const value = cells.value(row, column);
        const words = cells.words(row, column);
        return value === undefined ? [] : [{ row, value, name: say(cells, row, apart), words }];
      }),
    }));
  });
  return all
    .filter(({ tones }) => tones.length > 1)
    .toSorted((a, b) => (a.rank === b.rank ? 0 : a.rank - b.rank))
    .map(({ name, tones }) => ({ name, tones }));
}
