import { sources, type SourceId } from "../../src/datasets/sources.ts";

type Where = {
  readonly source: SourceId;
  readonly file?: string;
  /** Of a workbook. */
  readonly sheet?: string;
  /** As a person counts rows in the file: the first line is 1. */
  readonly row?: number;
  readonly column?: string;
};

type What = {
  readonly expected: string;
  readonly found: string;
  /** Empty for the usual advice: mend the file, or take it again from the publisher. */
  readonly whatToDo?: string;
};

function place({ source, file, sheet, row, column }: Where): string {
  const name = file === undefined ? source : `${source} / "${file}"`;
  const cell = [
    sheet === undefined ? "" : `sheet "${sheet}"`,
    row === undefined ? "" : `row ${row}`,
    column === undefined ? "" : `column ${column}`,
  ];
  return [name, ...cell.filter((part) => part !== "")].join(", ");
}

function advice(source: SourceId): string {
  const page = sources[source].landingPage;
  const where = page === "not known" ? "its landing page is not known" : page;
  return `Mend the file, or take it again from the publisher: ${where}.`;
}

/** A raw file that is not what it should be: where, what was expected, what was found, what now. */
export class DataError extends Error {
  readonly source: SourceId;
  readonly file: string | undefined;
  readonly sheet: string | undefined;
  readonly row: number | undefined;
  readonly column: string | undefined;
  readonly expected: string;
  readonly found: string;
  readonly whatToDo: string;

  constructor(details: Where & What) {
    const whatToDo = details.whatToDo ?? advice(details.source);
    super(
      `${place(details)}:\n  expected ${details.expected}, found ${details.found}.\n  data/ is unchanged. ${whatToDo}`,
    );
    this.name = "DataError";
    this.source = details.source;
    this.file = details.file;
    this.sheet = details.sheet;
    this.row = details.row;
    this.column = details.column;
    this.expected = details.expected;
    this.found = details.found;
    this.whatToDo = whatToDo;
  }
}
