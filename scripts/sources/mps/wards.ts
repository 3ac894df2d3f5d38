import type { OffenceGroup } from "../../../src/datasets/crime/offence-groups.ts";
import { canBeNone } from "../../pipeline/compare/absent-rows.ts";
import { parseMonth, shown } from "../../pipeline/cells.ts";
import { spanOf, type Months, type RawFolder, type SourceReader } from "../../pipeline/source.ts";
import { askFiles, named, quoted, type Ask } from "../formats/ask-files.ts";
import { boroughCodes, codeByName } from "../areas/borough-codes.ts";
import { requireNames } from "../formats/parquet.ts";
import { groupByName } from "../crime/mps-borough-monthly.ts";
import { groupsSomewhere, kindsOfWards } from "./ward-kinds.ts";
import {
  aviation,
  boroughOf,
  readWardPeaks,
  type MonthColumn,
  type WardPeak,
} from "./ward-peaks.ts";
import { firstConnectMonth, missingAfter, periodsOf, type Period } from "./ward-periods.ts";

export type Ward = { readonly code: string; readonly name: string; readonly borough: string };

export type WardCount = {
  readonly ward: string;
  readonly periodEnd: string;
  readonly group: OffenceGroup;
  readonly offences: number;
};

export type Wards = {
  readonly months: Months;
  readonly wards: readonly Ward[];
  readonly periods: readonly Period[];
  readonly counts: readonly WardCount[];
  readonly peaks: readonly WardPeak[];
};

const files = {
  before: "recorded-crime-ward-historical.parquet",
  after: "recorded-crime-ward.parquet",
} as const;
const names = ["wardcode", "wardname", "majortext", "minortext", "lookup_boroughname"];
const expected = `a Parquet file with the columns ${names.join(", ")} and one a month`;

const isFrom = (file: string, month: string): boolean =>
  month >= firstConnectMonth === (file === files.after);

/** The columns of months of a file, as it names them and as we do. */
async function monthsOf(folder: RawFolder, file: string, ask: Ask): Promise<FileMonths> {
  const rows = await ask(`DESCRIBE FROM read_parquet(${quoted(folder.pathOf(file))})`);
  const columns = rows.map(([name]) => String(name));
  const absent = names.find((name) => !columns.includes(name));
  if (absent !== undefined) {
    throw folder.error({ file, expected: `a column "${absent}"`, found: "none of that name" });
  }
  return columns
    .filter((column) => !names.includes(column))
    .map((column) => {
      const month = parseMonth(column);
      if (month !== undefined) return { column, month };
      throw folder.error({ file, expected: "a month such as 202602", found: shown(column) });
    })
    .filter(({ month }) => isFrom(file, month))
    .toSorted((a, b) => a.month.localeCompare(b.month));
}

type FileMonths = readonly MonthColumn[];

/** @throws DataError for a name that is not one, and for a ward, group and kind that is there twice */
async function requireRows(folder: RawFolder, file: string, ask: Ask) {
  await requireNames(folder, file, names, ask);
  const [twice] = await ask(
    `SELECT CAST(max(file_row_number) AS INTEGER) + 1, wardcode, minortext
     FROM read_parquet(${quoted(folder.pathOf(file))}, file_row_number = true)
     GROUP BY wardcode, lower(majortext), lower(minortext), minortext, lookup_boroughname
     HAVING count(*) > 1 ORDER BY 1 LIMIT 1`,
  );
  if (twice === undefined) return;
  const [row, ward, kind] = twice;
  throw folder.error({
    ...{ file, row: Number(row), column: "minortext" },
    expected: "each ward and kind of offence once",
    found: `${shown(ward)}, ${shown(kind)} a second time`,
  });
}

/** @throws DataError for a group or borough that is not known, and for a count that is none */
async function requireKnown(folder: RawFolder, file: string, months: FileMonths, ask: Ask) {
  const from = `FROM read_parquet(${quoted(folder.pathOf(file))}, file_row_number = true)`;
  const known = [
    ["majortext", "lower(majortext)", [...groupByName.keys()], "one of the offence groups"],
    ["lookup_boroughname", "lookup_boroughname", [...codeByName.keys(), aviation], "a borough"],
  ] as const;
  for (const [column, value, allowed, wanted] of known) {
    const [strange] = await ask(
      `SELECT CAST(file_row_number AS INTEGER) + 1, ${column} ${from}
       WHERE ${value} IS NULL OR ${value} NOT IN (${allowed.map(quoted).join(", ")}) LIMIT 1`,
    );
    if (strange === undefined) continue;
    const [row, found] = strange;
    throw folder.error({ file, row: Number(row), column, expected: wanted, found: shown(found) });
  }
  const isCount = ({ column }: { column: string }): string =>
    `coalesce(TRY_CAST(${named(column)} AS BIGINT) >= 0, false)`;
  const [wrong] = await ask(
    `SELECT CAST(file_row_number AS INTEGER) + 1 ${from}
     WHERE NOT coalesce(regexp_matches(wardcode, '^E05\\d{6}$'), false) OR NOT (${months.map(isCount).join(" AND ")}) LIMIT 1`,
  );
  if (wrong === undefined) return;
  throw folder.error({
    file,
    row: Number(wrong[0]),
    expected: "a ward code and a whole number of offences in each month",
    found: "something else in one of them",
  });
}

/**
 * A group or kind that is not there at all would be read as no offence anywhere.
 *
 * @throws DataError for a borough without rows of a kind that all have, and for a group without rows
 */
async function requireComplete(folder: RawFolder, file: string, ask: Ask) {
  const rows = await ask(
    `SELECT DISTINCT lookup_boroughname, lower(majortext), lower(minortext)
     FROM read_parquet(${quoted(folder.pathOf(file))})`,
  );
  const there = new Set(rows.map(([borough, major, minor]) => [borough, major, minor].join("|")));
  const groups = new Set(rows.map(([, major]) => String(major)));
  const wrong = (wanted: string, of = "") =>
    folder.error({ file, column: "minortext", expected: `rows of ${wanted}${of}`, found: "none" });
  const wholly = [...Object.keys(kindsOfWards), ...groupsSomewhere].find((one) => !groups.has(one));
  if (wholly !== undefined) throw wrong(`the group "${wholly}"`);
  const boroughs = [...codeByName].filter(([, code]) => boroughCodes.includes(code));
  for (const [major, kinds] of Object.entries(kindsOfWards)) {
    for (const minor of kinds) {
      const without = boroughs.find(([name]) => !there.has([name, major, minor].join("|")));
      if (without !== undefined) throw wrong(`"${major}", "${minor}"`, ` in ${without[0]}`);
    }
  }
}

/**
 * A ward that one file lacks, or lacks a group of, would be read as without offences in its years.
 *
 * @throws DataError that names ward and group, where the other file has too many of them a year
 */
async function requireInBoth(
  folder: RawFolder,
  months: Record<keyof typeof files, FileMonths>,
  ask: Ask,
) {
  const yearlyOf = async (file: keyof typeof files): Promise<Map<string, number>> => {
    const sum = months[file].map(({ column }) => `CAST(${named(column)} AS BIGINT)`).join(" + ");
    const years = months[file].length / 12;
    const rows = await ask(
      `SELECT wardcode || ', ' || lower(majortext), CAST(sum(${sum || "0"}) AS INTEGER)
       FROM read_parquet(${quoted(folder.pathOf(files[file]))}) GROUP BY 1 ORDER BY 1`,
    );
    return new Map(rows.map(([key, offences]) => [String(key), Number(offences) / years]));
  };
  const yearly = { before: await yearlyOf("before"), after: await yearlyOf("after") };
  for (const [file, other] of [
    ["before", "after"],
    ["after", "before"],
  ] as const) {
    for (const [key, offences] of yearly[other]) {
      if (yearly[file].has(key) || canBeNone([offences])) continue;
      // Since 2013 fraud is counted nationally.
      if (groupsSomewhere.some((group) => key.endsWith(group))) continue;
      const expected = `rows of ${key}, which "${files[other]}" has`;
      throw folder.error({ file: files[file], column: "wardcode", expected, found: "none" });
    }
  }
}

/** What a file adds to each period: the sum of the months of it that the file is taken for. */
function sumsSql(folder: RawFolder, file: string, months: FileMonths, periods: readonly Period[]) {
  const sums = periods.map(({ first, last }) => {
    const own = months.filter(({ month }) => month >= first && month <= last);
    const terms = own.map(({ column }) => `CAST(${named(column)} AS BIGINT)`);
    return `${terms.length === 0 ? "0" : terms.join(" + ")} AS "${last}"`;
  });
  return `SELECT wardcode, lower(majortext) AS major, ${sums.join(", ")}
    FROM read_parquet(${quoted(folder.pathOf(file))})`;
}

async function readWards(folder: RawFolder, ask: Ask): Promise<Ward[]> {
  const each = Object.values(files).map(
    (file) => `FROM read_parquet(${quoted(folder.pathOf(file))})`,
  );
  const rows = await ask(
    `SELECT wardcode, min(wardname), min(lookup_boroughname), CAST(count(DISTINCT (wardname, lookup_boroughname)) AS INTEGER)
     FROM (${each.map((from) => `SELECT wardcode, wardname, ${boroughOf} AS lookup_boroughname ${from}`).join(" UNION ALL ")})
     GROUP BY wardcode ORDER BY wardcode`,
  );
  return rows.map(([code, name, borough, spellings]) => {
    const area = codeByName.get(String(borough));
    if (area !== undefined && spellings === 1) {
      return { code: String(code), name: String(name), borough: area };
    }
    throw folder.error({
      file: files.after,
      column: "wardname",
      expected: `one name and borough for the ward ${String(code)}`,
      found: "another one elsewhere",
    });
  });
}

async function readCounts(
  folder: RawFolder,
  months: Record<keyof typeof files, FileMonths>,
  periods: readonly Period[],
  ask: Ask,
): Promise<WardCount[]> {
  const each = [
    sumsSql(folder, files.before, months.before, periods),
    sumsSql(folder, files.after, months.after, periods),
  ];
  const rows = await ask(
    `SELECT wardcode, major, ${periods.map(({ last }) => `CAST(sum("${last}") AS INTEGER)`).join(", ")}
     FROM (${each.join(" UNION ALL ")}) GROUP BY wardcode, major`,
  );
  return rows.flatMap(([ward, major, ...sums]) => {
    const group = groupByName.get(String(major));
    if (group === undefined) return [];
    return periods.map(({ last }, at) => ({
      ...{ ward: String(ward), periodEnd: last, group },
      offences: Number(sums[at]),
    }));
  });
}

async function read(folder: RawFolder): Promise<Wards> {
  return askFiles(folder, files.before, expected, async (ask) => {
    const months = {
      before: await monthsOf(folder, files.before, ask),
      after: await monthsOf(folder, files.after, ask),
    };
    const all = [...months.before, ...months.after].map(({ month }) => month);
    const missing = missingAfter(all);
    if (missing !== undefined) {
      throw folder.error({
        file: isFrom(files.after, missing) ? files.after : files.before,
        expected: `the month ${missing}`,
        found: "no column of it",
      });
    }
    await requireKnown(folder, files.before, months.before, ask);
    await requireRows(folder, files.before, ask);
    await requireRows(folder, files.after, ask);
    await requireKnown(folder, files.after, months.after, ask);
    await requireComplete(folder, files.before, ask);
    await requireComplete(folder, files.after, ask);
    await requireInBoth(folder, months, ask);
    const wards = await readWards(folder, ask);
    const boroughs = new Set(wards.map(({ borough }) => borough));
    const absent = boroughCodes.find((code) => !boroughs.has(code));
    if (absent !== undefined) {
      const wanted = "wards of all 32 boroughs";
      throw folder.error({ file: files.after, expected: wanted, found: `none of ${absent}` });
    }
    const periods = periodsOf(all);
    const counts = await readCounts(folder, months, periods, ask);
    const peaks = [
      ...(await readWardPeaks(folder, files.before, months.before, ask)),
      ...(await readWardPeaks(folder, files.after, months.after, ask)),
    ];
    return { months: spanOf(all), wards, periods, counts, peaks };
  });
}

/** Offences by ward, group and 12 months: before CONNECT from one file, since then from another. */
export const mpsWards: SourceReader<Wards> = {
  id: "mps-ward-and-knife",
  files: Object.values(files),
  read,
  months: ({ months }) => months,
};

/** The name of each ward by its code. */
export const namesOfWards = ({ wards }: Wards): ReadonlyMap<string, string> =>
  new Map(wards.map(({ code, name }) => [code, name]));
