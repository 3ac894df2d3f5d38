import type { Chosen } from "./choose-sheet.ts";
import type { Cohort } from "./cohort.ts";
import type { Figure } from "./figure.ts";
import { ImportError, mendOrTakeAgain } from "./import-error.ts";
import { textOf, type SheetCell } from "./sheet.ts";

export type Figures = {
  readonly offenders: Figure;
  readonly reoffenders: Figure;
  readonly reoffences: Figure;
};

/** Adults of one London authority and cohort, and where in the file they stand. */
export type Observation = Figures & {
  readonly row: number;
  readonly code: string;
  readonly name: string;
  readonly level: string;
  readonly cohort: Cohort;
  readonly cohortText: string;
};

/** What became of every row: the counts add up to `read`. */
export type Tally = {
  read: number;
  children: number;
  everyone: number;
  divisions: number;
  otherLevels: number;
  repeated: number;
  outsideLondon: number;
  largerAreas: number;
  noPlace: number;
};

export const emptyTally = (): Tally => ({
  read: 0,
  children: 0,
  everyone: 0,
  divisions: 0,
  otherLevels: 0,
  repeated: 0,
  outsideLondon: 0,
  largerAreas: 0,
  noPlace: 0,
});

type Problem = { readonly expected: string; readonly found: string; readonly whatToDo?: string };

/** One row of data, with the means to say where something in it is wrong. */
export class DataRow {
  readonly number: number;
  readonly cells: readonly SheetCell[];
  readonly #chosen: Chosen;

  constructor(chosen: Chosen, index: number) {
    this.#chosen = chosen;
    this.number = index + 1;
    this.cells = chosen.sheet.rows[index] ?? [];
  }

  cell(column: number | undefined): SheetCell | undefined {
    return column === undefined ? undefined : this.cells[column];
  }

  text(column: number): string {
    return textOf(this.cells[column]);
  }

  error(column: number, { expected, found, whatToDo = mendOrTakeAgain }: Problem): ImportError {
    const { sheet, header } = this.#chosen;
    return new ImportError({
      file: sheet.file,
      sheet: sheet.name,
      row: this.number,
      column: { index: column, header: header.texts[column] ?? "" },
      expected,
      found,
      whatToDo,
    });
  }
}

/** Nothing at all, or a line of notes beneath the data: one cell with words and no figure. */
export function isNoData(cells: readonly SheetCell[]): boolean {
  const filled = cells.filter((cell) => textOf(cell) !== "");
  return filled.length === 0 || (filled.length === 1 && typeof filled[0] === "string");
}
