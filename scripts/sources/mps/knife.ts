import { quantile } from "../../../src/stats/quantile.ts";
import { parseCount, shown } from "../../pipeline/cells.ts";
import type { RawFolder, SourceReader } from "../../pipeline/source.ts";
import { boroughCodes, unknownBoroughCode } from "../areas/borough-codes.ts";
import { readParquet } from "../formats/parquet.ts";
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

/**
 * A place that mostly has this many in a month does not have none in another: chance alone would do so
 * once in 22,000 (Poisson). In the editions at hand the most of a place with an empty month is 7.
 */
const NEVER_NONE = 10;

const none = { offences: 0, offencesWithInjury: 0, positiveOutcomes: 0 };

/** A record of the dashboard: its row in the file, and its cells in the order of `knifeColumns`. */
type KnifeRecord = { readonly row: number; readonly cells: readonly string[] };

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
      const usual = quantile(
        known.toSorted((a, b) => a - b),
        0.5,
      );
      if (empty !== undefined && usual >= NEVER_NONE) {
        const expected = `a row of ${measure} for ${area} in ${empty}`;
        return { expected, found: `none, where it mostly has about ${String(Math.round(usual))}` };
      }
    }
  }
  return undefined;
}

/**
 * The figures of the dashboard's records by borough and month.
 *
 * @param records those whose area is a borough
 * @throws DataError for a place, month, measure or count that is not known, and for what is absent
 */
export function knifeMonths(
  folder: RawFolder,
  file: string,
  records: readonly KnifeRecord[],
): readonly KnifeMonth[] {
  const found = new Map<string, KnifeMonth>();
  const seen = new Set<string>();
  const months = new Set<string>();
  const counts = new Map<string, number>();
  for (const { row, cells } of records) {
    const [, place = "", code = "", day = "", subtype = "", measure = "", text = ""] = cells;
    const wrong = (column: string, expected: string, cell: string) =>
      folder.error({ file, row, column, expected, found: shown(cell) });
    const area = place === noBorough ? unknownBoroughCode : code;
    if (area !== unknownBoroughCode && !boroughCodes.includes(area)) {
      throw wrong("area_code", "the code of a London borough", code);
    }
    const month = /^(\d{4}-\d{2})-01( 00:00:00)?$/.exec(day)?.[1];
    if (month === undefined) throw wrong("month_year", "the first day of a month", day);
    const key = `${subtype}|${measure}`;
    if (!isFigure(key)) {
      if (others.includes(key)) continue;
      throw wrong("crime_subtype", "a measure of knife crime that is known", key);
    }
    const count = parseCount(text);
    if (count === undefined) throw wrong("count", "a whole number", text);
    const cell = `${area}|${month}|${key}`;
    if (area !== unknownBoroughCode && seen.has(cell)) {
      throw wrong("area_code", "each place, month and measure once", cell);
    }
    seen.add(cell);
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
  return [...boroughCodes, unknownBoroughCode].flatMap((area) =>
    [...months].map((month) => found.get(`${area}|${month}`) ?? { area, month, ...none }),
  );
}

/** Knife-enabled offences and positive outcomes by borough and month. */
export const mpsKnife: SourceReader<readonly KnifeMonth[]> = {
  id: "mps-ward-and-knife-202604",
  files: [file],
  read: async (folder) =>
    knifeMonths(folder, file, await readParquet(folder, file, knifeColumns, [boroughType])),
};
