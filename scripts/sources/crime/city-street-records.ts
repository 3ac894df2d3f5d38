import { streetCrimeTypes } from "../../../src/datasets/crime/crime-city-monthly.ts";
import { canBeNone } from "../../pipeline/compare/absent-rows.ts";
import { shown } from "../../pipeline/cells.ts";
import {
  spanOf,
  parseRecords,
  requireHeader,
  type RawFolder,
  type SourceReader,
} from "../../pipeline/source.ts";
import { addMonths } from "../../../src/words/periods.ts";

/** Records of one month by type; a type that is not here has none. */
export type StreetMonth = { readonly month: string; readonly counts: ReadonlyMap<string, number> };

/** Months that there are files of; between them nothing was found. */
const spans = [
  ["2018-04", "2020-11"],
  ["2021-06", "2021-11"],
  ["2022-07", "2023-06"],
  ["2023-10", "2025-12"],
] as const;

function monthsWithin([first, last]: readonly [string, string]): string[] {
  const months = [];
  for (let month: string = first; month <= last; month = addMonths(month, 1)) months.push(month);
  return months;
}

const months = spans.flatMap(monthsWithin);
const fileOf = (month: string): string => `${month}-city-of-london-street.csv.gz`;

const header = [
  ...["Crime ID", "Month", "Reported by", "Falls within", "Longitude", "Latitude", "Location"],
  ...["LSOA code", "LSOA name", "Crime type", "Last outcome category", "Context"],
];
const force = "City of London Police";

/** Not a notifiable offence: left. */
const antisocialBehaviour = "Anti-social behaviour";
const types: readonly string[] = streetCrimeTypes;

async function readMonth(folder: RawFolder, month: string): Promise<StreetMonth> {
  const file = fileOf(month);
  const bytes = await folder.unzipped(file);
  const [head = [], ...records] = parseRecords(folder.source, file, bytes);
  requireHeader(folder, file, head, header);
  const counts = new Map<string, number>();
  for (const [index, record] of records.entries()) {
    const cell = (column: string): string => record[header.indexOf(column)] ?? "";
    const wrong = (column: string, expected: string) =>
      folder.error({ file, row: index + 2, column, expected, found: shown(cell(column)) });
    if (cell("Month") !== month) throw wrong("Month", `the month ${month}`);
    if (cell("Falls within") !== force) throw wrong("Falls within", force);
    const type = cell("Crime type");
    if (type === antisocialBehaviour) continue;
    if (!types.includes(type)) throw wrong("Crime type", "a type that is known");
    counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  if (counts.size > 0) return { month, counts };
  throw folder.error({ file, expected: "records of crime", found: "none" });
}

/**
 * A type that is lost from a month would read as none.
 *
 * @throws DataError that names the month's file and the type
 */
function requireTypes(folder: RawFolder, found: readonly StreetMonth[]): void {
  for (const type of streetCrimeTypes) {
    const known = found.flatMap(({ counts }) => counts.get(type) ?? []);
    const gap = found.find(({ counts }) => !counts.has(type));
    if (gap === undefined || canBeNone(known)) continue;
    const expected = `records of "${type}", which other months have`;
    throw folder.error({ file: fileOf(gap.month), column: "Crime type", expected, found: "none" });
  }
}

/** Records of the City's police by month and type: counted here, and neither rows nor points kept. */
export const cityStreetRecords: SourceReader<readonly StreetMonth[]> = {
  id: "police-uk-city-of-london-monthly",
  files: months.map(fileOf),
  read: async (folder) => {
    const found = await Promise.all(months.map((month) => readMonth(folder, month)));
    requireTypes(folder, found);
    return found;
  },
  months: (found) => spanOf(found.map(({ month }) => month)),
};
