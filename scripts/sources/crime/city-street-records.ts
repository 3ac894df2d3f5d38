import { streetCrimeTypes } from "../../../src/datasets/crime/crime-city-monthly.ts";
import { canBeNone } from "../../pipeline/compare/absent-rows.ts";
import { shown } from "../../pipeline/cells.ts";
import { datedIn } from "../../pipeline/raw/dated-files.ts";
import {
  spanOf,
  parseRecords,
  requireHeader,
  type DatedFiles,
  type RawFolder,
  type SourceReader,
} from "../../pipeline/source.ts";
import { addMonths } from "../../../src/words/periods.ts";

/** Records of one month by type; a type that is not here has none. */
export type StreetMonth = { readonly month: string; readonly counts: ReadonlyMap<string, number> };

/** Months of which no file was found: where one is found, it is read. */
const knownGaps: readonly (readonly [first: string, last: string])[] = [
  ["2020-12", "2021-05"],
  ["2021-12", "2022-06"],
  ["2023-07", "2023-09"],
];

const isKnownGap = (month: string): boolean =>
  knownGaps.some(([first, last]) => first <= month && month <= last);

const fileOf = (month: string): string => `${month}-city-of-london-street.csv.gz`;
const files: DatedFiles = {
  like: fileOf("YYYY-MM"),
  name: /^(\d{4}-\d{2})-city-of-london-street\.csv\.gz$/,
  takes: "all",
};

/** Whatever looks like a month's file. */
const alike: DatedFiles = { ...files, name: /city-of-london-street/i };

/** @throws DataError for a file that would be passed over for its name */
async function requireNames(folder: RawFolder): Promise<void> {
  const file = (await datedIn(folder, alike)).find((name) => !files.name.test(name));
  if (file === undefined) return;
  throw folder.error({
    file,
    expected: `names such as ${files.like} in ${folder.path}`,
    found: "another",
    whatToDo: "Pack the month's file with gzip and name it so, or move it out of the folder.",
  });
}

/**
 * The months of which the folder has a file. One that is missing between others reads as if nobody had
 * it, so that it must be known.
 *
 * @throws DataError that names the first month that is missing and not known
 */
async function monthsIn(folder: RawFolder): Promise<readonly string[]> {
  const months = (await datedIn(folder, files)).map((file) => file.slice(0, "2018-04".length));
  const { first, last } = spanOf(months);
  for (let month = first; month < last; month = addMonths(month, 1)) {
    if (months.includes(month) || isKnownGap(month)) continue;
    throw folder.error({
      file: fileOf(month),
      expected: `a file of every month from ${first} to ${last}, but for gaps that are known`,
      found: `none in ${folder.path}`,
      whatToDo:
        "Put the month's file there. If there is none to be had, add the month to the known gaps of this source's reader.",
    });
  }
  return months;
}

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
  files: [],
  dated: [files],
  read: async (folder) => {
    await requireNames(folder);
    const months = await monthsIn(folder);
    const found = await Promise.all(months.map((month) => readMonth(folder, month)));
    requireTypes(folder, found);
    return found;
  },
  months: (found) => spanOf(found.map(({ month }) => month)),
};
