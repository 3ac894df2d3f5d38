import { lastYearWithFraud } from "../../../src/datasets/crime/counting-changes.ts";
import {
  cityOfLondonPoliceCode,
  metropolitanPoliceCode,
} from "../../../src/datasets/areas/codes.ts";
import { parseWhole, shown } from "../../pipeline/cells.ts";
import { peaksIn } from "../../pipeline/compare/reach.ts";
import {
  parseRecords,
  requireHeader,
  type RawFolder,
  type SourceReader,
} from "../../pipeline/source.ts";

export type ForceYear = {
  readonly area: string;
  readonly periodEnd: string;
  readonly offences: number;
  /** How many of them are fraud; null in the years in which no force counts it. */
  readonly fraud: number | null;
};

const file = "rec-crime-pfa.csv.gz";
const number = "Rolling year total number of offences";
const header = ["12 months ending", "PFA", "Region", "Offence", number];

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

const fraud = "Fraud offences";

const divided = ["Non-residential burglary", "Residential burglary"];
const dividedFrom = "2014-12-31";

/** What every force has in every period, but for fraud and the newer kinds of burglary. */
const alwaysThere = [
  ...["All other theft offences", "Bicycle theft", "Criminal damage and arson"],
  ...["Death or serious injury caused by illegal driving", "Domestic burglary", "Drug offences"],
  ...["Homicide", "Miscellaneous crimes against society", "Non-domestic burglary"],
  ...["Possession of weapons offences", "Public order offences", "Robbery", "Sexual offences"],
  ...["Shoplifting", "Stalking and harassment", "Theft from the person", "Vehicle offences"],
  ...["Violence with injury", "Violence without injury"],
];

/** The offences that every force has in the 12 months that end on a day. */
export const offencesOf = (periodEnd: string): readonly string[] => [
  ...alwaysThere,
  ...(periodEnd <= lastYearWithFraud ? [fraud] : []),
  ...(periodEnd >= dividedFrom ? divided : []),
];

type Cell = { readonly row: number; readonly count: number };
type Year = { total: number; readonly offences: Map<string, Cell> };

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
      throw wrong(number, "a whole number", shown(cell));
    }
    const key = `${area}|${periodEnd}`;
    const year: Year = years.get(key) ?? { total: 0, offences: new Map() };
    years.set(key, year);
    const earlier = year.offences.get(offence);
    if (earlier !== undefined) {
      throw wrong(
        "Offence",
        "each offence once a force and period",
        `the same as in row ${earlier.row}`,
      );
    }
    year.offences.set(offence, { row, count });
    year.total += count;
  }
  requireOffences(folder, published, years);
  requireNoPeaks(folder, years);
  return [...years].map(([key, { total, offences }]) => {
    const [area = "", periodEnd = ""] = key.split("|");
    return { area, periodEnd, offences: total, fraud: offences.get(fraud)?.count ?? null };
  });
}

/**
 * An offence that a force lacks, or that all of them lack, would be missing from its total.
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
      const end = parseDate(date) ?? "";
      const own = years.get(`${area}|${end}`)?.offences;
      const others = [...offences].flatMap(([name, bodies]) => (bodies > 1 ? name : []));
      const absent = [...others, ...offencesOf(end)].find((name) => own?.has(name) !== true);
      if (absent === undefined) continue;
      const where = others.includes(absent) ? "as other forces have" : "of which no force has one";
      const expected = `a row of "${absent}" of ${force} for ${date}, ${where}`;
      throw folder.error({ file, column: "Offence", expected, found: "none" });
    }
  }
}

/** How many periods on either side of one are looked at: a year of quarters. */
const reach = 4;

/**
 * The file has no totals to add up to: so each offence is set beside the periods around it in its own
 * force, with which it shares most of its months. Of the file's figures one is far off: fraud in 2013,
 * which was leaving the forces.
 *
 * @throws DataError that names the row of an offence that is far off
 */
function requireNoPeaks(folder: RawFolder, years: ReadonlyMap<string, Year>): void {
  for (const [force, area] of forces) {
    const own = [...years]
      .filter(([key]) => key.startsWith(`${area}|`))
      .toSorted(([a], [b]) => a.localeCompare(b));
    const names = new Set(own.flatMap(([, { offences }]) => [...offences.keys()]));
    for (const name of names) {
      const cells = own.flatMap(([key, { offences }]) => {
        const cell = offences.get(name);
        return cell === undefined ? [] : [{ ...cell, end: key.slice(area.length + 1) }];
      });
      for (const { at, value, side, bound } of peaksIn(
        cells.map(({ count }) => count),
        reach,
      )) {
        const { row = 0, end = "" } = cells[at] ?? {};
        if (name === fraud && end > lastYearWithFraud) continue;
        throw folder.error({
          ...{ file, row, column: number },
          expected: `a count of "${name}" of ${force} near the periods around ${end}`,
          found: `${String(value)}, where the ${side === "high" ? "most" : "fewest"} of them is ${String(bound)}`,
        });
      }
    }
  }
}

/** Totals of the two London forces, and the fraud in them, in every 12 months that the file has. */
export const onsPfaRollingYear: SourceReader<readonly ForceYear[]> = {
  id: "ons-pfa-rolling-year",
  files: [file],
  read,
};
