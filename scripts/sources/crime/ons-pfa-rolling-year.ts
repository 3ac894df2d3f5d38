import { parseWhole, shown } from "../../pipeline/cells.ts";
import {
  parseRecords,
  requireHeader,
  type RawFolder,
  type SourceReader,
} from "../../pipeline/source.ts";
import { cityOfLondonPoliceCode, metropolitanPoliceCode } from "../areas/borough-codes.ts";

export type ForceYear = {
  readonly area: string;
  readonly periodEnd: string;
  readonly offences: number;
  readonly includesFraud: boolean;
};

const file = "rec-crime-pfa.csv.gz";
const header = [
  "12 months ending",
  "PFA",
  "Region",
  "Offence",
  "Rolling year total number of offences",
];

const forces: ReadonlyMap<string, string> = new Map([
  ["Metropolitan Police", metropolitanPoliceCode],
  ["City of London", cityOfLondonPoliceCode],
]);

/** One quarter is written 30-12-2017; every other ends on the last day of its month. */
function parseDate(text: string): string | undefined {
  const match = /^(\d{2})-(\d{2})-(\d{4})$/.exec(text);
  if (match === null) return undefined;
  const [year, month] = [Number(match[3]), Number(match[2])];
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

type Year = { total: number; fraud: boolean; readonly offences: Map<string, number> };

async function read(folder: RawFolder): Promise<readonly ForceYear[]> {
  const [first = [], ...records] = parseRecords(folder.source, file, await folder.unzipped(file));
  requireHeader(folder, file, first, header);
  const years = new Map<string, Year>();
  const published = new Map<string, Map<string, number>>();
  for (const [index, [date = "", force = "", , offence = "", cell]] of records.entries()) {
    const known = published.get(date) ?? new Map<string, number>();
    published.set(date, known.set(offence, (known.get(offence) ?? 0) + 1));
    const area = forces.get(force);
    if (area === undefined) continue;
    const row = index + 2;
    const wrong = (column: string, expected: string, found: string) =>
      folder.error({ file, row, column, expected, found });
    const periodEnd = parseDate(date);
    if (periodEnd === undefined) throw wrong("12 months ending", "dd-mm-yyyy", shown(date));
    // Corrections can make an offence's year less than zero: the file has a -1.
    const count = parseWhole(cell);
    if (count === undefined) {
      throw wrong("Rolling year total number of offences", "a whole number", shown(cell));
    }
    const key = `${area}|${periodEnd}`;
    const year: Year = years.get(key) ?? { total: 0, fraud: false, offences: new Map() };
    years.set(key, year);
    const earlier = year.offences.get(offence);
    if (earlier !== undefined) {
      throw wrong(
        "Offence",
        "each offence once a force and period",
        `the same as in row ${earlier}`,
      );
    }
    year.offences.set(offence, row);
    year.total += count;
    year.fraud ||= offence === "Fraud offences";
  }
  requireOffences(folder, published, years);
  return [...years].map(([key, { total, fraud }]) => {
    const [area = "", periodEnd = ""] = key.split("|");
    return { area, periodEnd, offences: total, includesFraud: fraud };
  });
}

/**
 * An offence that one force lacks would be missing from its total.
 *
 * @param published how many forces have an offence, by the file's date; what one body alone reports,
 *   as Action Fraud does, is no offence of a force
 * @throws DataError that names force, date and offence
 */
function requireOffences(
  folder: RawFolder,
  published: ReadonlyMap<string, ReadonlyMap<string, number>>,
  years: ReadonlyMap<string, Year>,
): void {
  for (const [date, offences] of published) {
    for (const [force, area] of forces) {
      const own = years.get(`${area}|${parseDate(date) ?? ""}`)?.offences;
      const absent = [...offences].find(([name, bodies]) => bodies > 1 && own?.has(name) !== true);
      if (absent === undefined) continue;
      const expected = `a row of "${absent[0]}" of ${force} for ${date}, as other forces have`;
      throw folder.error({ file, column: "Offence", expected, found: "none" });
    }
  }
}

/** Totals of the two London forces in every 12 months that the file has. */
export const onsPfaRollingYear: SourceReader<readonly ForceYear[]> = {
  id: "ons-pfa-rolling-year-2003-2018",
  files: [file],
  read,
};
