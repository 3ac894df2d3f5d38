import {
  cityOfLondonPoliceCode,
  metropolitanPoliceCode,
  unassignedCode,
} from "../../../src/datasets/areas/codes.ts";
import { parseCount, shown } from "../../pipeline/cells.ts";
import { requireWithinHeader } from "../../pipeline/requirements.ts";
import { failIn, requireHeader, type RawFolder, type SourceReader } from "../../pipeline/source.ts";
import { authorityCodes } from "../areas/borough-codes.ts";
import { readSheetRows, type SheetCell } from "../formats/workbook.ts";

export type OfficialYear = {
  readonly area: string;
  readonly periodEnd: string;
  readonly table: string;
  readonly offences: number;
};

const workbook = "policeforceareatablesyedecember2024.xlsx";
const june2025 = "policeforceareatablesyejune25final.csv";

/** Titles stand above the header, and names have spaces behind them; rows are told apart by codes. */
const june2025Shape = { hasTitles: true, hasSpellings: true };

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

function readSheet(folder: RawFolder, sheet: Sheet): OfficialYear[] {
  const { file, table, rows } = sheet;
  const periodEnd = periodOf(folder, sheet);
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

async function read(folder: RawFolder): Promise<readonly OfficialYear[]> {
  const sheets = [
    { file: workbook, table: "C5", rows: await readSheetRows(folder, workbook, "Table C5") },
    { file: workbook, table: "C2", rows: await readSheetRows(folder, workbook, "Table C2") },
    { file: june2025, table: "C2", rows: await folder.csv(june2025, june2025Shape) },
  ];
  return sheets.flatMap((sheet) => readSheet(folder, sheet));
}

/** Community Safety Partnership tables: years ending December 2023, December 2024 and June 2025. */
export const onsPfaCspTables: SourceReader<readonly OfficialYear[]> = {
  id: "ons-pfa-csp-tables",
  files: [workbook, june2025],
  read,
};
