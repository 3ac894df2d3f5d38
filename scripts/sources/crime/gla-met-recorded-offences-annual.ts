import { airportsCode, metropolitanPoliceCode } from "../../../src/datasets/areas/codes.ts";
import { yearlyJoin } from "../../../src/datasets/crime/counting-changes.ts";
import { allOffences, nineOffenceGroups } from "../../../src/datasets/crime/offence-groups.ts";
import { isFinancialYear, parseCount, shown } from "../../pipeline/cells.ts";
import { requireWithinHeader } from "../../pipeline/requirements.ts";
import { failIn, type RawFolder, type SourceReader } from "../../pipeline/source.ts";
import { boroughCodes, codeByName } from "../areas/borough-codes.ts";
import { readSheetRows, type SheetCell } from "../formats/workbook.ts";

export type YearlyCount = {
  readonly area: string;
  readonly financialYear: string;
  readonly group: string;
  readonly offences: number;
};

const file = "met-police-recorded-offences-rates-borough.xlsx";
const sheet = "Recorded Offences";

/** The sheet's next year ends in January 2017, and its groups are out of line: it is never read. */
const lastFullYear = yearlyJoin.lastOfWorkbook;

/** The publisher's spelling, but for the capitals. */
const groupByName: ReadonlyMap<string, string> = new Map([
  ["all recorded offences", allOffences],
  ...nineOffenceGroups.map((group) => [group.toLowerCase(), group] as const),
]);

/** Rows that are sums, empty, or of another place. */
const otherRows = new Set(["", "Inner London", "Outer London", "England and Wales"]);

function areaOf(name: string): string | undefined {
  if (name === "Heathrow") return airportsCode;
  // The sheet gives this row the region's code, E12000007: it is the force's area, without the City.
  if (name === "Met Police Area") return metropolitanPoliceCode;
  const code = codeByName.get(name);
  return code !== undefined && boroughCodes.includes(code) ? code : undefined;
}

type SheetColumn = { readonly index: number; readonly group: string; readonly year: string };

function readColumns(
  folder: RawFolder,
  groups: readonly SheetCell[],
  years: readonly SheetCell[],
): SheetColumn[] {
  const columns: SheetColumn[] = [];
  let group: string | undefined;
  for (const [index, cell] of years.entries()) {
    if (index < 2) continue;
    const name = groups[index] ?? null;
    if (name !== null) group = groupByName.get(String(name).trim().toLowerCase());
    const wrong = (row: number, expected: string, found: SheetCell) =>
      folder.error({ file, row, column: String(index + 1), expected, found: shown(found) });
    if (group === undefined) throw wrong(1, "one of the nine offence groups", name);
    const year = String(cell ?? "");
    if (!isFinancialYear(year)) throw wrong(2, "a financial year such as 2012-13", cell);
    columns.push({ index, group, year });
  }
  requireColumns(folder, columns);
  return columns;
}

/** @throws DataError for a group without a year that another has, and for one that is there twice */
function requireColumns(folder: RawFolder, columns: readonly SheetColumn[]): void {
  const years = [...new Set(columns.map(({ year }) => year))];
  for (const group of new Set(columns.map((column) => column.group))) {
    for (const year of years) {
      const own = columns.filter((one) => one.group === group && one.year === year);
      if (own.length === 1) continue;
      const expected = `one column of ${group} for ${year}`;
      throw folder.error({ file, row: 2, expected, found: own.length === 0 ? "none" : "two" });
    }
  }
}

async function read(folder: RawFolder): Promise<readonly YearlyCount[]> {
  const rows = await readSheetRows(folder, file, sheet);
  const [groups = [], years = [], ...records] = rows;
  if (years[0] !== "Code" || years[1] !== "Borough") {
    throw folder.error({
      file,
      row: 2,
      expected: 'the headers "Code" and "Borough"',
      found: `${shown(years[0])} and ${shown(years[1])}`,
    });
  }
  requireWithinHeader(failIn(folder.source, file), rows, 1);
  const columns = readColumns(folder, groups, years);
  const counts: YearlyCount[] = [];
  const seen = new Map<string, number>();
  for (const [index, record] of records.entries()) {
    const row = index + 3;
    const name = String(record[1] ?? "").trim();
    if (otherRows.has(name)) continue;
    const area = areaOf(name);
    if (area === undefined) {
      throw folder.error({
        file,
        row,
        column: "Borough",
        expected: "the name of a London borough",
        found: shown(name),
      });
    }
    const earlier = seen.get(area);
    if (earlier !== undefined) {
      throw folder.error({
        file,
        row,
        column: "Borough",
        expected: "each area once",
        found: `the same as in row ${earlier}`,
      });
    }
    seen.set(area, row);
    for (const column of columns) {
      if (column.year > lastFullYear) continue;
      const cell = record[column.index];
      const offences = parseCount(cell);
      if (offences === undefined) {
        throw folder.error({
          file,
          row,
          column: `${column.group}, ${column.year}`,
          expected: "a whole number of offences",
          found: shown(cell),
        });
      }
      counts.push({ area, financialYear: column.year, group: column.group, offences });
    }
  }
  const absent = [...boroughCodes, airportsCode, metropolitanPoliceCode].find(
    (code) => !seen.has(code),
  );
  if (absent === undefined) return counts;
  throw folder.error({
    file,
    expected: "32 boroughs, Heathrow and the Met Police Area",
    found: `none for ${absent}`,
  });
}

/** The workbook behind the report's yearly figures, in nine groups. */
export const glaMetRecordedOffencesAnnual: SourceReader<readonly YearlyCount[]> = {
  id: "gla-met-recorded-offences-annual",
  files: [file],
  read,
};
