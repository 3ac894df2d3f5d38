import { airportsCode, unknownBoroughCode } from "../../../src/datasets/areas/codes.ts";
import {
  fraud,
  offenceGroups,
  type OffenceGroup,
} from "../../../src/datasets/crime/offence-groups.ts";
import type { SourceId } from "../../../src/datasets/sources.ts";
import { parseCount, parseMonth, shown } from "../../pipeline/cells.ts";
import {
  requireHeader,
  type Months,
  type RawFolder,
  type SourceReader,
} from "../../pipeline/source.ts";
import { boroughCodes, codeByName } from "../areas/borough-codes.ts";
import { addMonths } from "../../../src/words/periods.ts";

/** One file, its minor categories added up to the twelve major groups. */
export type MonthlyFile = {
  readonly source: SourceId;
  readonly file: string;
  /** Consecutive, in order. */
  readonly months: readonly string[];
  readonly areas: ReadonlySet<string>;
  /** A group that is not here was not published, which is not the same as none recorded. */
  readonly groups: ReadonlySet<OffenceGroup>;
  /** Offences by `countKey`; a combination that is not here has no row in the file. */
  readonly counts: ReadonlyMap<string, number>;
  /** Offences by `lineKey`, month by month: the lines of the file themselves. */
  readonly lines: ReadonlyMap<string, readonly number[]>;
  /** Where each line stands, by `lineKey`: the header is row 1. */
  readonly rows: ReadonlyMap<string, number>;
};

export const countKey = (area: string, month: string, group: string): string =>
  `${area}|${month}|${group}`;

/** A subgroup in an area: one line of the file. */
export const lineKey = (subgroup: string, area: string): string => `${subgroup}|${area}`;

/** What the key of a line is made of; a subgroup may have commas, a group has none. */
export function lineOf(key: string): {
  readonly group: string;
  readonly subgroup: string;
  readonly area: string;
} {
  const [name = "", area = ""] = key.split("|");
  const [group = "", ...subgroup] = name.split(", ");
  return { group, subgroup: subgroup.join(", "), area };
}

/** The publisher's names in small letters: editions differ in capitals. */
export const groupByName: ReadonlyMap<string, OffenceGroup> = new Map([
  ...offenceGroups.map((group) => [group.toLowerCase(), group] as const),
  ["historical fraud and forgery", fraud],
  ["nfib fraud", fraud],
]);

const areaByName: ReadonlyMap<string, string> = new Map([
  ...[...codeByName].filter(([, code]) => boroughCodes.includes(code)),
  ["London Heathrow and London City Airports", airportsCode],
  ["Unknown", unknownBoroughCode],
]);

function readMonths(folder: RawFolder, file: string, header: readonly string[]): string[] {
  const months: string[] = [];
  for (const [index, cell] of header.entries()) {
    if (index < 3) continue;
    const month = parseMonth(cell);
    const before = months.at(-1);
    const expected = before === undefined ? undefined : addMonths(before, 1);
    if (month === undefined || (expected !== undefined && month !== expected)) {
      throw folder.error({
        file,
        row: 1,
        column: String(index + 1),
        expected: expected === undefined ? "a month such as 202606" : `the month ${expected}`,
        found: month ?? shown(cell),
      });
    }
    months.push(month);
  }
  if (months.length > 0) return months;
  throw folder.error({ file, row: 1, expected: "columns of months", found: "none" });
}

/**
 * Reads one file of "MPS Recorded Crime: Geographic Breakdown": three columns of names, then one
 * column of counts a month.
 *
 * @throws DataError for a changed header, a month out of order, a name that is not known, a count
 *   that is not a whole number, a row that is there twice, or a borough without rows
 */
export async function readMonthlyFile(
  folder: RawFolder,
  file: string,
  names: readonly [string, string, string],
): Promise<MonthlyFile> {
  const [header = [], ...records] = await folder.csv(file);
  requireHeader(folder, file, header, names);
  const months = readMonths(folder, file, header);
  const areas = new Set<string>();
  const groups = new Set<OffenceGroup>();
  const counts = new Map<string, number>();
  const rowOf = new Map<string, number>();
  const lines = new Map<string, readonly number[]>();
  const rows = new Map<string, number>();

  for (const [index, record] of records.entries()) {
    const row = index + 2;
    const [major = "", minor = "", place = ""] = record;
    const wrong = (column: string, expected: string, found: string) =>
      folder.error({ file, row, column, expected, found });
    const group = groupByName.get(major.trim().toLowerCase());
    if (group === undefined) throw wrong(names[0], "one of the offence groups", shown(major));
    const area = areaByName.get(place.trim());
    if (area === undefined) throw wrong(names[2], "the name of a London borough", shown(place));
    const key = [major, minor, place].join("|").toLowerCase();
    const earlier = rowOf.get(key);
    if (earlier !== undefined) {
      throw wrong(
        names[1],
        "each group, subgroup and borough once",
        `the same as in row ${earlier}`,
      );
    }
    rowOf.set(key, row);
    areas.add(area);
    groups.add(group);
    const line: number[] = [];
    for (const [at, month] of months.entries()) {
      const cell = record[at + 3];
      const count = parseCount(cell);
      if (count === undefined) {
        throw wrong(month.replace("-", ""), "a whole number of offences", shown(cell));
      }
      const cellKey = countKey(area, month, group);
      counts.set(cellKey, (counts.get(cellKey) ?? 0) + count);
      line.push(count);
    }
    const ofLine = lineKey(`${group}, ${minor.trim()}`, area);
    lines.set(ofLine, line);
    rows.set(ofLine, row);
  }

  const absent = boroughCodes.find((code) => !areas.has(code));
  if (absent !== undefined) {
    throw folder.error({ file, expected: "rows for all 32 boroughs", found: `none for ${absent}` });
  }
  return { source: folder.source, file, months, areas, groups, counts, lines, rows };
}

/** The first and last month of several files together. */
function monthsOf(files: readonly MonthlyFile[]): Months {
  const months = files.flatMap((file) => file.months).toSorted();
  return { first: months[0] ?? "", last: months.at(-1) ?? "" };
}

/** A source of monthly files that share one header. */
export function monthlySource(
  id: SourceId,
  files: readonly string[],
  names: readonly [string, string, string],
): SourceReader<readonly MonthlyFile[]> {
  return {
    id,
    files,
    read: (folder) => Promise.all(files.map((file) => readMonthlyFile(folder, file, names))),
    months: monthsOf,
  };
}
