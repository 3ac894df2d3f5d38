import { ImportError } from "./import-error.ts";
import { textOf, wordsOf, type Sheet, type SheetCell } from "./sheet.ts";

/** What a column means, by the names that it is known to have. */
const names = {
  geography: [
    ...["geography", "geography name", "geographic area", "geographical area", "area"],
    ...["area name", "local authority", "local authority name", "upper tier local authority"],
    ...["upper tier local authority name", "utla", "utla name"],
  ],
  level: [
    "category",
    "geography level",
    "geographic level",
    "geography type",
    "area type",
    "level",
  ],
  people: [
    ...["adult juvenile", "adult juv", "adult or juvenile", "adults juveniles"],
    ...["adult child", "adult or child", "adults children", "age group"],
  ],
  cohort: ["cohort", "cohort period", "cohort name"],
  offenders: [
    ...["offenders", "number of offenders", "no of offenders"],
    ...["offenders in cohort", "number of offenders in cohort"],
  ],
  reoffenders: ["reoffenders", "number of reoffenders", "no of reoffenders"],
  reoffences: [
    ...["reoffences", "number of reoffences", "no of reoffences"],
    ...["proven reoffences", "number of proven reoffences"],
  ],
} as const;

export type Meaning = keyof typeof names;

const required = ["geography", "level", "people", "cohort", "offenders", "reoffenders"] as const;
type Required = (typeof required)[number];

/** Where the columns of a sheet are. */
export type Header = {
  /** Index of the header's row. */
  readonly at: number;
  readonly columns: Readonly<Record<Required, number>> & {
    readonly reoffences: number | undefined;
  };
  /** Headers as the file has them, by column. */
  readonly texts: readonly string[];
};

/** `Number of re-offenders [note 1]` as `number of reoffenders`. */
const headerWords = (cell: SheetCell | undefined): string =>
  wordsOf(textOf(cell).replaceAll(/\[[^\]]*\]|\([^)]*\)/g, " "))
    .replaceAll(/\bre offen/g, "reoffen")
    .replaceAll(/\bre offence/g, "reoffence");

// Object.keys forgets that the keys of a constant are known.
const meanings = Object.keys(names) as Meaning[];

function meaningOf(cell: SheetCell | undefined): Meaning | undefined {
  const words = headerWords(cell);
  return meanings.find((meaning) => names[meaning].some((name) => name === words));
}

/** How far down a header may stand, beneath titles and notes. */
const mostTitleRows = 40;

function columnsOf(row: readonly SheetCell[], meaning: Meaning): number[] {
  return row.flatMap((cell, index) => (meaningOf(cell) === meaning ? [index] : []));
}

/** The required columns that a row has no header for. */
const lacking = (row: readonly SheetCell[]): readonly Required[] =>
  required.filter((meaning) => columnsOf(row, meaning).length === 0);

/** The row that comes nearest to a header, and what it lacks. */
export function nearestHeader(sheet: Sheet): { at: number; lacks: readonly Required[] } {
  const found = sheet.rows.slice(0, mostTitleRows).map((row, at) => ({ at, lacks: lacking(row) }));
  const sorted = found.toSorted((a, b) => a.lacks.length - b.lacks.length || a.at - b.at);
  return sorted[0] ?? { at: 0, lacks: required };
}

/** The names that a column may have, for a message. */
export const namesOf = (meaning: Meaning): string =>
  `"${names[meaning].slice(0, 2).join('" or "')}"`;

/**
 * Where the columns are, recognised by what their headers mean.
 *
 * @returns undefined for a sheet that lacks one of those that are needed
 * @throws ImportError where two columns mean the same
 */
export function findHeader(sheet: Sheet): Header | undefined {
  const { at, lacks } = nearestHeader(sheet);
  const row = sheet.rows[at];
  if (row === undefined || lacks.length > 0) return undefined;
  const column = (meaning: Meaning): number | undefined => {
    const [first, second] = columnsOf(row, meaning);
    if (second === undefined) return first;
    throw new ImportError({
      file: sheet.file,
      sheet: sheet.name,
      row: at + 1,
      column: { index: second, header: textOf(row[second]) },
      expected: `one column of ${namesOf(meaning)}`,
      found: `a second one, beside "${textOf(row[first ?? 0])}"`,
      whatToDo: "Delete the column that is not meant from a copy of the file, and load the copy.",
    });
  };
  // None is missing: a row that lacks one was turned away above.
  const needed = (meaning: Required): number => column(meaning) ?? 0;
  return {
    at,
    columns: {
      geography: needed("geography"),
      people: needed("people"),
      cohort: needed("cohort"),
      offenders: needed("offenders"),
      reoffenders: needed("reoffenders"),
      level: needed("level"),
      reoffences: column("reoffences"),
    },
    texts: row.map(textOf),
  };
}
