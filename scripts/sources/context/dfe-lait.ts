import { londonCode, englandCode } from "../../../src/datasets/areas/codes.ts";
import { shown } from "../../pipeline/cells.ts";
import { theDatedIn } from "../../pipeline/raw/dated-files.ts";
import { requireRun } from "../../pipeline/requirements.ts";
import {
  failIn,
  type DatedFiles,
  type RawFolder,
  type SourceReader,
} from "../../pipeline/source.ts";
import { authorityCodes, codeByName } from "../areas/borough-codes.ts";
import { readParquet, type ParquetRecord } from "../formats/parquet.ts";

/** A rate of the 33 authorities, London or England; null where the file has a dash. */
export type LaitRate = {
  readonly area: string;
  readonly year: number;
  readonly rate: number | null;
};

export type YouthOffending = {
  readonly reoffending: readonly LaitRate[];
  readonly firstTimeEntrants: readonly LaitRate[];
  /** On 31 March of each year, in every 10,000; England too. */
  readonly lookedAfter: readonly LaitRate[];
};

/**
 * Its publisher names it without a date, who keeps it puts the day of its commit behind. A later one
 * takes the place of all before.
 */
const laitFiles: DatedFiles = {
  like: "bds_long_0.YYYY-MM-DD.parquet",
  name: /^bds_long_0(?:\.(\d{4}-\d{2}-\d{2}))?\.parquet$/,
  takes: "latest",
};

const columns = ["Short Desc", "Years", "LA and Regions", "Values"];

const reoffending = "ReoffYO15-17";
const entrants = "FirstYJS";
const lookedAfter = "LAC";

/** The highest that a rate can be: percent, or children per 100,000 or 10,000. */
const highest: Readonly<Record<string, number>> = {
  [reoffending]: 100,
  [entrants]: 100_000,
  [lookedAfter]: 10_000,
};

const areaCodes: ReadonlyMap<string, string> = new Map([
  ...codeByName,
  ["London", londonCode],
  ["England", englandCode],
]);

/** England's row of first-time entrants is the sum of nine rates, not a rate: only one measure has it. */
const placesOf = (measure: string): readonly string[] =>
  measure === lookedAfter
    ? [...authorityCodes, londonCode, englandCode]
    : [...authorityCodes, londonCode];

type Found = LaitRate & { readonly measure: string };

/** What a file has of the measures. */
type Read = {
  readonly folder: RawFolder;
  readonly file: string;
  readonly records: readonly Found[];
};

function readRecord(
  folder: RawFolder,
  file: string,
  { row, cells }: ParquetRecord,
): Found | undefined {
  const [measure = "", years = "", name = "", value = ""] = cells;
  const area = areaCodes.get(name);
  if (area === undefined || !placesOf(measure).includes(area)) return undefined;
  const wrong = (column: string, expected: string, found: string) =>
    folder.error({ file, row, column, expected, found: shown(found) });
  if (!/^20\d\d$/.test(years)) throw wrong("Years", "a year such as 2016", years);
  const year = Number(years);
  if (value === "-") return { measure, area, year, rate: null };
  const rate = Number(value);
  if (!/^\d+(\.\d+)?$/.test(value) || rate > (highest[measure] ?? 0)) {
    throw wrong("Values", "a rate, or a dash where there is none", value);
  }
  return { measure, area, year, rate };
}

function ratesOf({ folder, file, records }: Read, measure: string): LaitRate[] {
  const rates = records.filter((record) => record.measure === measure);
  const found = new Set(rates.map(({ area, year }) => `${area} in ${year}`));
  const years = [...new Set(rates.map(({ year }) => year))];
  const places = placesOf(measure);
  const expected = `${measure} for ${places.length} places, 33 of them authorities, once each a year`;
  const absent = years.flatMap((year) => places.map((area) => `${area} in ${year}`));
  const gap = absent.find((place) => !found.has(place));
  if (gap !== undefined) throw folder.error({ file, expected, found: `none for ${gap}` });
  if (rates.length !== found.size || rates.length === 0) {
    throw folder.error({ file, expected, found: `${rates.length} records` });
  }
  requireRun(failIn(folder.source, file), years, measure);
  return rates.map(({ area, year, rate }) => ({ area, year, rate }));
}

/** Children aged 15 to 17 who reoffended, first-time entrants, and children looked after. */
export const dfeLait: SourceReader<YouthOffending> = {
  id: "dfe-lait-youth-offending",
  files: [],
  dated: [laitFiles],
  read: async (folder) => {
    const wanted = [reoffending, entrants, lookedAfter];
    const file = await theDatedIn(folder, laitFiles);
    const found = await readParquet(folder, file, columns, wanted);
    const records = found.flatMap((record) => readRecord(folder, file, record) ?? []);
    const read = { folder, file, records };
    return {
      reoffending: ratesOf(read, reoffending),
      firstTimeEntrants: ratesOf(read, entrants),
      lookedAfter: ratesOf(read, lookedAfter),
    };
  },
};
