import { shown } from "./cells.ts";
import { foreignIn, spellingOf } from "./plain-text.ts";

export type Fault = {
  /** As a person counts rows: the first is 1. */
  readonly row?: number;
  /** From 0. */
  readonly column?: number;
  readonly expected: string;
  readonly found: string;
};

/** Makes an error of a fault: each kind of file has its own way to say where. */
export type Fail = (fault: Fault) => Error;

type Cell = string | number | boolean | null;
type Rows = readonly (readonly Cell[])[];

const isFilled = (cell: Cell): boolean => String(cell ?? "").trim() !== "";

/** @throws what `fail` makes of the first cell with a character or markup that does not belong there */
export function requirePlain(fail: Fail, rows: Rows): void {
  for (const [index, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      const found = typeof cell === "string" ? foreignIn(cell) : undefined;
      if (found === undefined) continue;
      throw fail({ row: index + 1, column, expected: "plain text", found });
    }
  }
}

/**
 * Refuses a line break inside a cell beneath the header: a quote that was left open, or a name that is
 * cut in two. Headers are wrapped by publishers, and notes may have lines.
 *
 * @throws what `fail` makes of the first
 */
export function requireOneLine(fail: Fail, rows: Rows): void {
  for (const [index, cells] of rows.entries()) {
    if (index === 0) continue;
    const column = cells.findIndex(
      (cell, at) => /[\r\n]/.test(String(cell)) && !/^notes?$/i.test(String(rows[0]?.[at]).trim()),
    );
    if (column < 0) continue;
    const found = `a line break in ${shown(String(cells[column]).replaceAll(/[\r\n]+/g, " / "))}`;
    throw fail({ row: index + 1, column, expected: "a cell of one line", found });
  }
}

/**
 * Refuses two names in one column that differ by spaces or capitals only: they would be counted as
 * two, or one would be passed over.
 *
 * @throws what `fail` makes of the second of them
 */
export function requireOneSpelling(fail: Fail, rows: Rows): void {
  const columns: Map<string, { readonly cell: string; readonly row: number }>[] = [];
  const seen: Set<string>[] = [];
  for (const [index, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (typeof cell !== "string" || seen[column]?.has(cell) === true) continue;
      (seen[column] ??= new Set()).add(cell);
      if (!/\p{L}/u.test(cell)) continue;
      const names = (columns[column] ??= new Map());
      const spelling = spellingOf(cell);
      const earlier = names.get(spelling);
      if (earlier === undefined) names.set(spelling, { cell, row: index + 1 });
      else if (earlier.cell !== cell) {
        throw fail({
          ...{ row: index + 1, column },
          expected: `one spelling, ${shown(earlier.cell)} as in row ${earlier.row}`,
          found: `${shown(cell)}, which differs by spaces or capitals only`,
        });
      }
    }
  }
}

/** @throws what `fail` makes of a header that is there twice, but for spaces and capitals */
export function requireOwnNames(fail: Fail, header: readonly Cell[], row: number): void {
  const seen = new Map<string, number>();
  for (const [column, cell] of header.entries()) {
    if (!isFilled(cell)) continue;
    const name = spellingOf(String(cell));
    const earlier = seen.get(name);
    if (earlier !== undefined) {
      const found = `${shown(cell)} in column ${earlier + 1} too`;
      throw fail({ row, column, expected: "each header once", found });
    }
    seen.set(name, column);
  }
}

/** @throws what `fail` makes of the first row that is not as wide as the header */
export function requireWidth(
  fail: Fail,
  rows: readonly { readonly length: number }[],
  width: number,
  header = 1,
): void {
  for (const [index, cells] of rows.entries()) {
    if (index < header || cells.length === width) continue;
    throw fail({
      ...{ row: index + 1, column: Math.min(cells.length, width) },
      expected: `${width} cells`,
      found:
        cells.length > width
          ? `${cells.length}: a comma inside a cell, as in 3,110, needs quotes around the cell`
          : String(cells.length),
    });
  }
}

/**
 * Refuses a filled cell beyond the header of a sheet, whose rows are all of one length.
 *
 * @param header index of the header's row
 * @throws what `fail` makes of the first
 */
export function requireWithinHeader(fail: Fail, rows: Rows, header: number): void {
  const width = (rows[header] ?? []).findLastIndex(isFilled) + 1;
  for (const [index, cells] of rows.entries()) {
    if (index <= header) continue;
    const column = cells.findIndex((cell, at) => at >= width && isFilled(cell));
    if (column < 0) continue;
    const expected = `no cell beyond the ${width} of the header`;
    throw fail({ row: index + 1, column, expected, found: shown(cells[column]) });
  }
}

/** @throws what `fail` makes of a file that has nothing but its header */
export function requireRows(fail: Fail, rows: Rows, header = 1): void {
  if (rows.length > header) return;
  throw fail({ expected: "rows beneath the header", found: "none" });
}

/** @throws what `fail` makes of a text whose last line is cut off */
export function requireLastLineBreak(fail: Fail, text: string, rows: number): void {
  if (text.endsWith("\n")) return;
  const found = "none: the file may be cut off";
  throw fail({ row: rows, expected: "a line break after the last line", found });
}

/**
 * Refuses a gap between the first and the last of the years that a file has.
 *
 * @throws what `fail` makes of the first year that is missing
 */
export function requireRun(fail: Fail, years: Iterable<number>, what = "a figure"): void {
  const sorted = [...new Set(years)].toSorted((a, b) => a - b);
  for (const [index, year] of sorted.entries()) {
    const before = sorted[index - 1];
    if (before === undefined || year === before + 1) continue;
    const found = `${before}, then ${year}`;
    throw fail({ expected: `${what} for ${before + 1}`, found });
  }
}
