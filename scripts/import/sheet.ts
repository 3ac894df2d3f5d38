export type SheetCell = string | number | boolean | null;

/** One sheet of a workbook, or a whole CSV; row n of the file is at index n - 1. */
export type Sheet = {
  /** Name of the file; for one inside a zip, both names. */
  readonly file: string;
  /** Undefined for a CSV, which has none. */
  readonly name: string | undefined;
  readonly rows: readonly (readonly SheetCell[])[];
};

/** A cell as text: an empty one is "". */
export const textOf = (cell: SheetCell | undefined): string => String(cell ?? "").trim();

/** Words in lower case with single spaces: headers and levels are compared like this. */
export const wordsOf = (cell: SheetCell | undefined): string =>
  textOf(cell)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim();
