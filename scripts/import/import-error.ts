import type { Fail } from "../pipeline/requirements.ts";

/** What one usually does about a file that is wrong. */
export const mendOrTakeAgain =
  "Mend the cell in a copy of the file and load that, or take the file again from the publisher: https://www.gov.uk/government/collections/proven-reoffending-statistics.";

/** A column as people name it: `D`, and its header where one was found. */
export type ColumnPlace = { readonly index: number; readonly header?: string };

export type Where = {
  /** Name of the file; for one inside a zip, both names. */
  readonly file: string;
  readonly sheet?: string | undefined;
  /** As a spreadsheet numbers it: the first row is 1. */
  readonly row?: number;
  readonly column?: ColumnPlace;
};

type What = { readonly expected: string; readonly found: string; readonly whatToDo: string };

/** The letters of a column: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}

const columnName = ({ index, header }: ColumnPlace): string =>
  header === undefined
    ? `column ${columnLetters(index)}`
    : `column ${columnLetters(index)} ("${header}")`;

function place({ file, sheet, row, column }: Where): string {
  return [
    `"${file}"`,
    ...(sheet === undefined ? [] : [`sheet "${sheet}"`]),
    ...(row === undefined ? [] : [`row ${row}`]),
    ...(column === undefined ? [] : [columnName(column)]),
  ].join(", ");
}

/** A file that cannot be loaded: where, what was expected, what was found, what now. */
export class ImportError extends Error {
  constructor(details: Where & What) {
    const { expected, found, whatToDo } = details;
    super(
      `${place(details)}:\n  expected ${expected}, found ${found}.\n  data/ is unchanged. ${whatToDo}`,
    );
    this.name = "ImportError";
  }
}

/** Says where in a sheet something is wrong, as the shared requirements find it. */
export const failAt =
  (file: string, sheet: string | undefined, headers: readonly string[] = []): Fail =>
  ({ column, ...fault }) => {
    const header = column === undefined ? undefined : headers[column];
    return new ImportError({
      ...{ file, sheet, whatToDo: mendOrTakeAgain },
      ...(column === undefined
        ? {}
        : { column: { index: column, ...(header === undefined ? {} : { header }) } }),
      ...fault,
    });
  };
