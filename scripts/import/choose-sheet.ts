import { findHeader, namesOf, nearestHeader, type Header } from "./header.ts";
import { ImportError } from "./import-error.ts";
import type { Opened } from "./open-file.ts";
import type { Sheet } from "./sheet.ts";

export type Chosen = { readonly sheet: Sheet; readonly header: Header };

const chosenIn = ({ sheets }: Opened): readonly Chosen[] =>
  sheets.flatMap((sheet) => {
    const header = findHeader(sheet);
    return header === undefined ? [] : [{ sheet, header }];
  });

const sheetName = ({ file, name }: Sheet): string =>
  name === undefined ? `"${file}"` : `sheet "${name}" of "${file}"`;

/** Says of the sheet that comes nearest what it lacks. */
function noneFits(file: string, opened: readonly Opened[]): ImportError {
  const sheets = opened.flatMap((one) => one.sheets);
  const nearest = sheets
    .map((sheet) => ({ sheet, ...nearestHeader(sheet) }))
    .toSorted((a, b) => a.lacks.length - b.lacks.length)[0];
  const whatToDo =
    'Give the file of the "Geographical data tool" (sheet Data), or the zip "CSV format of data tools". If the publisher has renamed a column, add its name to scripts/import/header.ts.';
  if (nearest === undefined) {
    return new ImportError({ file, expected: "a sheet", found: "none", whatToDo });
  }
  const { sheet, at, lacks } = nearest;
  return new ImportError({
    file: sheet.file,
    sheet: sheet.name,
    row: at + 1,
    expected: `a header with ${lacks.map(namesOf).join(", ")}`,
    found:
      sheets.length === 1
        ? "none in the first rows"
        : `none there, nor in ${sheets.length - 1} other sheets or files`,
    whatToDo,
  });
}

/** The sheet called Data, where a workbook has several with such headers. */
function oneOf(fitting: readonly Chosen[]): readonly Chosen[] {
  const data = fitting.filter(({ sheet }) => sheet.name?.toLowerCase() === "data");
  return data.length === 1 ? data : fitting;
}

/**
 * The one sheet, in the one file, that has the headers.
 *
 * @throws ImportError where none has, or several have
 */
export function chooseSheet(file: string, opened: readonly Opened[]): Chosen {
  const fitting = opened.flatMap((one) => oneOf(chosenIn(one)));
  const [first, second] = fitting;
  if (first === undefined) throw noneFits(file, opened);
  if (second === undefined) return first;
  throw new ImportError({
    file,
    expected: "one file and one sheet with adults and children by area and cohort",
    found: `${fitting.length}: ${fitting.map(({ sheet }) => sheetName(sheet)).join(", ")}`,
    whatToDo: "Take the one that is meant out of it, and load that alone.",
  });
}
