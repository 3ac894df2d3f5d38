import { unknownBoroughCode } from "../../../src/datasets/areas/codes.ts";
import { parseCount, shown } from "../../pipeline/cells.ts";
import { canBeNone } from "../../pipeline/compare/absent-rows.ts";
import { spanOf, type Months, type RawFolder, type SourceReader } from "../../pipeline/source.ts";
import { boroughCodes } from "../areas/borough-codes.ts";
import { readParquet } from "../formats/parquet.ts";
import { requireSums, type TeamCell } from "./knife-teams.ts";
import { missingAfter } from "./ward-periods.ts";

export type KnifeMonth = {
  readonly area: string;
  readonly month: string;
  readonly offences: number;
  readonly offencesWithInjury: number;
  readonly positiveOutcomes: number;
};

const file = "monthly-crime-dashboard.parquet";
/** The dashboard's columns that are read, named as its copies name them. */
export const knifeColumns = [
  "area_type",
  "borough_snt",
  "area_code",
  "month_year",
  "crime_subtype",
  "measure",
  "count",
];

/** What the first of the columns says of rows that are of a borough. */
export const boroughType = "Borough";
export const teamType = "Safer Neighbourhood Teams";

/** Everything that the publisher puts into no borough. */
const noBorough = "Other / NK";

const figures = {
  "Knife Crime|Offences": "offences",
  "Knife Crime with Injury|Offences": "offencesWithInjury",
  "Knife Crime|Positive Outcomes": "positiveOutcomes",
} as const;
const isFigure = (key: string): key is keyof typeof figures => key in figures;

/** Parts of these figures, and victims: left. */
const others = [
  "Knife Crime with Injury|Positive Outcomes",
  "Knife Crime with Injury (Personal Robbery)|Offences",
  "Knife Crime with Injury (Personal Robbery)|Positive Outcomes",
  "Knife Injury Victims (1-24)|Offences",
  "Knife Injury Victims (non DA 1-24)|Offences",
];

/** The highest mean of a place with an empty month is 7.8 in the editions at hand. */
const NEVER_NONE = 10;

/** Over a year every place has had each measure at least once. */
const WHOLE_YEAR = 12;

const none = { offences: 0, offencesWithInjury: 0, positiveOutcomes: 0 };

/** A record of the dashboard: its row in the file, and its cells in the order of `knifeColumns`. */
type KnifeRecord = { readonly row: number; readonly cells: readonly string[] };

/** @throws DataError for a month, measure or count that is not known; undefined for what is left */
function readFigure(folder: RawFolder, file: string, { row, cells }: KnifeRecord) {
  const [, , , day = "", subtype = "", measure = "", text = ""] = cells;
  const wrong = (column: string, expected: string, cell: string) =>
    folder.error({ file, row, column, expected, found: shown(cell) });
  const month = /^(\d{4}-\d{2})-01( 00:00:00)?$/.exec(day)?.[1];
  if (month === undefined) throw wrong("month_year", "the first day of a month", day);
  const key = `${subtype}|${measure}`;
  if (!isFigure(key)) {
    if (others.includes(key)) return undefined;
    throw wrong("crime_subtype", "a measure of knife crime that is known", key);
  }
  const count = parseCount(text);
  if (count === undefined) throw wrong("count", "a whole number", text);
  return { month, key, count };
}

/** A measure without a row in a month, or a place without one where there are always many. */
function lostRow(
  months: readonly string[],
  counts: ReadonlyMap<string, number>,
): { expected: string; found: string } | undefined {
  for (const key of Object.keys(figures)) {
    const measure = key.replace("|", ", ");
    const bare = months.find((month) =>
      boroughCodes.every((area) => !counts.has(`${area}|${month}|${key}`)),
    );
    if (bare !== undefined) {
      return { expected: `rows of ${measure} in ${bare}`, found: "none of any borough" };
    }
    for (const area of boroughCodes) {
      const known = months.flatMap((month) => counts.get(`${area}|${month}|${key}`) ?? []);
      const empty = months.find((month) => !counts.has(`${area}|${month}|${key}`));
      const isShort = known.length === 0 && months.length < WHOLE_YEAR;
      if (empty === undefined || isShort || canBeNone(known, NEVER_NONE)) continue;
      return known.length === 0
        ? { expected: `rows of ${measure} for ${area}`, found: "none in any month" }
        : {
            expected: `a row of ${measure} for ${area} in ${empty}`,
            found: "none, where other months have too many for that",
          };
    }
  }
  return undefined;
}

/**
 * The figures of the dashboard's records by borough and month.
 *
 * @param records those whose area is a borough
 * @param teams those whose area is a neighbourhood team
 * @throws DataError for a place, month, measure or count that is not known, and for what is absent
 */
export function knifeMonths(
  folder: RawFolder,
  file: string,
  records: readonly KnifeRecord[],
  teams: readonly KnifeRecord[],
): readonly KnifeMonth[] {
  const found = new Map<string, KnifeMonth>();
  const seen = new Set<string>();
  const months = new Set<string>();
  const counts = new Map<string, number>();
  const rows = new Map<string, number>();
  for (const { row, cells } of records) {
    const [, place = "", code = ""] = cells;
    const wrong = (column: string, expected: string, cell: string) =>
      folder.error({ file, row, column, expected, found: shown(cell) });
    const area = place === noBorough ? unknownBoroughCode : code;
    if (area !== unknownBoroughCode && !boroughCodes.includes(area)) {
      throw wrong("area_code", "the code of a London borough", code);
    }
    const one = readFigure(folder, file, { row, cells });
    if (one === undefined) continue;
    const { month, key, count } = one;
    const cell = `${area}|${month}|${key}`;
    if (area !== unknownBoroughCode && seen.has(cell)) {
      throw wrong("area_code", "each place, month and measure once", cell);
    }
    seen.add(cell);
    rows.set(cell, row);
    months.add(month);
    counts.set(cell, (counts.get(cell) ?? 0) + count);
    const before = found.get(`${area}|${month}`) ?? { area, month, ...none };
    const name = figures[key];
    found.set(`${area}|${month}`, { ...before, [name]: before[name] + count });
  }
  if (months.size === 0) {
    throw folder.error({ file, expected: "rows of boroughs", found: "none" });
  }
  const absent = boroughCodes.find(
    (code) => ![...months].some((month) => found.has(`${code}|${month}`)),
  );
  if (absent !== undefined) {
    throw folder.error({ file, expected: "rows of all 32 boroughs", found: `none of ${absent}` });
  }
  const missing = missingAfter([...months].toSorted());
  if (missing !== undefined) {
    throw folder.error({ file, expected: `rows of the month ${missing}`, found: "none" });
  }
  // The file has no row where nothing was recorded: so one that was lost must be found otherwise.
  const lost = lostRow([...months].toSorted(), counts);
  if (lost !== undefined) throw folder.error({ file, ...lost });
  const inTeams = teams.flatMap((record): TeamCell[] => {
    const one = readFigure(folder, file, record);
    return one === undefined ? [] : [{ place: record.cells[1] ?? "", ...one }];
  });
  requireSums(folder, file, { counts, rows, teams: inTeams });
  return [...boroughCodes, unknownBoroughCode].flatMap((area) =>
    [...months].map((month) => found.get(`${area}|${month}`) ?? { area, month, ...none }),
  );
}

/** The months that a file has rows of. */
export const monthsOfKnife = (found: readonly KnifeMonth[]): Months =>
  spanOf(found.map(({ month }) => month));

/** Knife-enabled offences and positive outcomes by borough and month. */
export const mpsKnife: SourceReader<readonly KnifeMonth[]> = {
  id: "mps-ward-and-knife",
  files: [file],
  read: async (folder) =>
    knifeMonths(
      folder,
      file,
      await readParquet(folder, file, knifeColumns, [boroughType]),
      await readParquet(folder, file, knifeColumns, [teamType], { hasSpellings: true }),
    ),
  months: monthsOfKnife,
};
