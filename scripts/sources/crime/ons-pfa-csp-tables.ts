import {
  cityOfLondonPoliceCode,
  metropolitanPoliceCode,
  unassignedCode,
} from "../../../src/datasets/areas/codes.ts";
import { parseCount, shown } from "../../pipeline/cells.ts";
import { datedIn } from "../../pipeline/raw/dated-files.ts";
import { requireWithinHeader } from "../../pipeline/requirements.ts";
import {
  failIn,
  requireHeader,
  spanOf,
  type DatedFiles,
  type RawFolder,
  type SourceReader,
} from "../../pipeline/source.ts";
import { authorityCodes } from "../areas/borough-codes.ts";
import { readSheetRows, type SheetCell } from "../formats/workbook.ts";

export type OfficialYear = {
  readonly area: string;
  readonly periodEnd: string;
  readonly table: string;
  readonly offences: number;
};

/** An edition's whole workbook, or its Table C2 alone; which 12 months, the titles inside say. */
const files: DatedFiles = {
  like: "policeforceareatablesye….xlsx or .csv",
  name: /^policeforceareatablesye.+\.(?:xlsx|csv)$/i,
  takes: "all",
};

/** Titles stand above the header, and names have spaces behind them; rows are told apart by codes. */
const csvShape = { hasTitles: true, hasSpellings: true };

const header = [
  "Police Force Area code",
  "Police Force Area name",
  "Community Safety Partnership code",
  "Community Safety Partnership name",
  "Local Authority code",
  "Local Authority name",
  "Total recorded crime (excluding fraud)",
];

const monthEnds: Readonly<Record<string, string>> = {
  March: "03-31",
  June: "06-30",
  September: "09-30",
  December: "12-31",
};

type Sheet = {
  readonly file: string;
  readonly table: string;
  readonly rows: readonly SheetCell[][];
};

type DatedSheet = Sheet & {
  readonly periodEnd: string;
  /** The last day of the 12 months that its file is about. */
  readonly edition: string;
};

/** The period stands in the title, so that a new edition says its own. */
function periodOf(folder: RawFolder, { file, table, rows }: Sheet): string {
  const title = String(rows[0]?.[0] ?? "");
  const match = /^Table (C\d):.* year ending (\w+) (\d{4})/.exec(title);
  const end = match === null ? undefined : monthEnds[match[2] ?? ""];
  if (match !== null && end !== undefined && match[1] === table) return `${match[3]}-${end}`;
  throw folder.error({
    file,
    row: 1,
    expected: `the title of Table ${table} with "year ending" and a quarter's month`,
    found: shown(title),
  });
}

const textOf = (cell: SheetCell | undefined): string => String(cell ?? "").trim();

/** The City's one row stands for authority and force alike. */
function areasOf(row: readonly SheetCell[]): readonly string[] {
  const [force, , partnership, name, authority] = row.map(textOf);
  if (authorityCodes.includes(authority ?? "")) {
    return force === cityOfLondonPoliceCode ? [authority ?? "", force] : [authority ?? ""];
  }
  if (force !== metropolitanPoliceCode || partnership !== "") return [];
  if (name === "") return [metropolitanPoliceCode];
  return name === "Unassigned Metropolitan police" ? [unassignedCode] : [];
}

function readSheet(
  folder: RawFolder,
  { file, table, rows, periodEnd }: DatedSheet,
): OfficialYear[] {
  const top = rows.findIndex((row) => /^Police\s+Force\s+Area\s+code/.test(textOf(row[0])));
  requireHeader(folder, file, rows[top] ?? [], header, top + 1);
  requireWithinHeader(failIn(folder.source, file), rows, top);
  const found = new Map<string, OfficialYear>();
  for (const [index, row] of rows.entries()) {
    if (index <= top) continue;
    for (const area of areasOf(row)) {
      const offences = parseCount(row[6]);
      const wrong = (column: string, expected: string, value: string) =>
        folder.error({ file, row: index + 1, column, expected, found: value });
      if (offences === undefined) {
        throw wrong("Total recorded crime", "a whole number of offences", shown(row[6]));
      }
      if (found.has(area)) throw wrong("Local Authority code", "each area once", shown(area));
      found.set(area, { area, periodEnd, table, offences });
    }
  }
  const wanted = [
    ...authorityCodes,
    metropolitanPoliceCode,
    cityOfLondonPoliceCode,
    unassignedCode,
  ];
  const absent = wanted.find((area) => !found.has(area));
  if (absent === undefined) return [...found.values()];
  throw folder.error({
    file,
    expected: `33 authorities, both forces and unassigned offences in Table ${table}`,
    found: `none for ${absent}`,
  });
}

async function sheetsOf(folder: RawFolder, file: string): Promise<readonly DatedSheet[]> {
  const sheets = file.toLowerCase().endsWith(".csv")
    ? [{ file, table: "C2", rows: await folder.csv(file, csvShape) }]
    : [
        { file, table: "C5", rows: await readSheetRows(folder, file, "Table C5") },
        { file, table: "C2", rows: await readSheetRows(folder, file, "Table C2") },
      ];
  const dated = sheets.map((sheet) => ({ ...sheet, periodEnd: periodOf(folder, sheet) }));
  const { last } = spanOf(dated.map(({ periodEnd }) => periodEnd));
  return dated.map((sheet) => ({ ...sheet, edition: last }));
}

/**
 * The table of each 12 months, from the latest edition that has one.
 *
 * @throws DataError where one edition came as two files
 */
function latestSheets(folder: RawFolder, sheets: readonly DatedSheet[]): readonly DatedSheet[] {
  const byPeriod = Map.groupBy(sheets, ({ periodEnd }) => periodEnd);
  return [...byPeriod.values()].flatMap((same) => {
    const { last } = spanOf(same.map(({ edition }) => edition));
    const [sheet, other] = same.filter(({ edition }) => edition === last);
    if (sheet === undefined || other === undefined) return sheet ?? [];
    throw folder.error({
      file: other.file,
      expected: `one table for the year ending ${sheet.periodEnd} in ${folder.path}`,
      found: `another in "${sheet.file}"`,
      whatToDo: "Leave the file that is to be read, and move the other out of the folder.",
    });
  });
}

async function read(folder: RawFolder): Promise<readonly OfficialYear[]> {
  const found = await datedIn(folder, files);
  const sheets = await Promise.all(found.map((file) => sheetsOf(folder, file)));
  return latestSheets(folder, sheets.flat()).flatMap((sheet) => readSheet(folder, sheet));
}

/** Community Safety Partnership tables of every edition at hand, each with the year before its own. */
export const onsPfaCspTables: SourceReader<readonly OfficialYear[]> = {
  id: "ons-pfa-csp-tables",
  files: [],
  dated: [files],
  read,
};
