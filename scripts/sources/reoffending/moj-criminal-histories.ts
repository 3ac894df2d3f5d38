import {
  allHistoryOffences,
  allOutcomes,
  historyEditions,
  historyOffences,
  historySexes,
  outcomes,
  previousSanctions,
} from "../../../src/datasets/reoffending/criminal-histories.ts";
import { adults, children } from "../../../src/datasets/reoffending/reoffending.ts";
import { yearOf } from "../../../src/words/periods.ts";
import { parseCount, shown } from "../../pipeline/cells.ts";
import { datedIn, theDatedIn } from "../../pipeline/raw/dated-files.ts";
import {
  parseRecords,
  requireHeader,
  type DatedFiles,
  type RawFolder,
  type SourceReader,
} from "../../pipeline/source.ts";

/** People of one year in one combination: by offence with all outcomes, or the other way round. */
export type HistoryCount = {
  readonly year: number;
  readonly ageGroup: string;
  readonly sex: string;
  readonly offenceGroup: string;
  readonly outcome: string;
  readonly previousSanctions: string;
  readonly offenders: number;
  readonly edition: string;
};

type Edition = {
  readonly name: string;
  readonly file: DatedFiles;
  readonly takes: (year: number) => boolean;
};

/**
 * The publisher names a file after its last year, which is the one before it comes out, or in no way:
 * then who keeps it puts its month into the name.
 */
function fileOf(edition: string): DatedFiles {
  const last = String(yearOf(edition) - 1);
  return {
    like: `Sankey_data_${last}.csv.gz or sankey_data.${edition}.csv.gz`,
    name: new RegExp(`^(?:Sankey_data_${last}|sankey_data\\.${edition})\\.csv\\.gz$`),
    takes: "all",
  };
}

const editions: readonly Edition[] = historyEditions.map(({ edition, from }, index) => {
  const next = historyEditions[index + 1]?.from ?? Infinity;
  return {
    ...{ name: edition, file: fileOf(edition) },
    takes: (year) => year >= from && year < next,
  };
});

const every: DatedFiles = {
  like: "Sankey_data_YYYY.csv.gz",
  name: /^sankey_data/i,
  takes: "all",
};

/** @throws DataError for a file of no edition that is known: it would never be read */
async function requireKnown(folder: RawFolder): Promise<void> {
  const names = await datedIn(folder, every);
  const file = names.find((name) => !editions.some((edition) => edition.file.name.test(name)));
  if (file === undefined) return;
  throw folder.error({
    file,
    expected: `files of the editions ${editions.map(({ name }) => name).join(", ")} alone in ${folder.path}`,
    found: "another",
    whatToDo:
      "Pack it with gzip if it is not. Add a new edition to historyEditions in src/datasets/reoffending/criminal-histories.ts: the month in which it came out, and the first year that is to be taken from it.",
  });
}

const header = ["orderID", "year", "offence_type", "offence_group", "gender"];
const everyone = "All offenders";

const ageGroups: ReadonlyMap<string, string> = new Map([
  ["Adults", adults],
  ["Juveniles", children],
]);

/** The publisher's names without the number in front, in small letters. */
const known = (values: readonly string[]): ReadonlyMap<string, string> =>
  new Map(values.map((value) => [value.toLowerCase(), value]));

const offenceOf = known(historyOffences);
const sexOf = known(historySexes);
const outcomeOf = known(outcomes);
const bandOf: ReadonlyMap<string, string> = new Map(
  previousSanctions.map((band) => [
    band === "None"
      ? "first time offenders"
      : `${band.replace(" to ", "-")} previous convictions/cautions`,
    band,
  ]),
);

/** `04 Theft Offences` as `theft offences`, `6 15 or more …` as `15 or more …`. */
const withoutNumber = (column: string, name: string): string =>
  name.replace(column === "offence_group" ? /^\d\d / : /^\d /, "").toLowerCase();

type Link = Omit<HistoryCount, "outcome" | "edition"> & { readonly outcome: string | undefined };

/** A line of a file, and where it stands. */
type Line = { readonly file: string; readonly row: number; readonly record: readonly string[] };

function peopleIn(folder: RawFolder, { file, row, record }: Line): number {
  const [, , , , , , , people] = record;
  const offenders = parseCount(people);
  if (offenders !== undefined) return offenders;
  const expected = "a whole number of people";
  throw folder.error({ file, row, column: "value", expected, found: shown(people) });
}

function readLink(folder: RawFolder, line: Line): Link {
  const { file, row, record } = line;
  const [, year = "", type = "", offence = "", gender = "", from = "", to = ""] = record;
  const named = (column: string, found: string, values: ReadonlyMap<string, string>): string => {
    const value = values.get(column === "offence_type" ? found : withoutNumber(column, found));
    if (value !== undefined) return value;
    const expected = `one of ${[...values.keys()].join(", ")}`;
    throw folder.error({ file, row, column, expected, found: shown(found) });
  };
  const isIncoming = from === everyone;
  return {
    year: Number(year),
    ageGroup: named("offence_type", type, ageGroups),
    offenceGroup: named("offence_group", offence, offenceOf),
    sex: named("gender", gender, sexOf),
    previousSanctions: named(isIncoming ? "target" : "source", isIncoming ? to : from, bandOf),
    outcome: isIncoming ? undefined : named("target", to, outcomeOf),
    offenders: peopleIn(folder, line),
  };
}

const cellOf = (link: Link): string =>
  [link.year, link.ageGroup, link.sex, link.offenceGroup, link.previousSanctions].join(", ");

/** Refuses a file in which some came into a band and did not go out of it, or the other way round. */
function requireFlow(folder: RawFolder, file: string, links: readonly Link[]): void {
  const balance = new Map<string, number>();
  for (const link of links) {
    const sign = link.outcome === undefined ? 1 : -1;
    balance.set(cellOf(link), (balance.get(cellOf(link)) ?? 0) + sign * link.offenders);
  }
  const leak = [...balance].find(([, people]) => people !== 0);
  if (leak === undefined) return;
  throw folder.error({
    file,
    expected: `as many people by outcome as by record: ${leak[0]}`,
    found: `a difference of ${leak[1]}`,
  });
}

/** By offence, as the file's links into the bands have it; by outcome, summed over offences. */
function cuts(links: readonly Link[], edition: string): HistoryCount[] {
  const counts = new Map<string, HistoryCount>();
  for (const link of links) {
    const count = {
      ...link,
      edition,
      offenceGroup: link.outcome === undefined ? link.offenceGroup : allHistoryOffences,
      outcome: link.outcome ?? allOutcomes,
    };
    const key = `${cellOf(count)}, ${count.outcome}`;
    const before = counts.get(key)?.offenders ?? 0;
    counts.set(key, { ...count, offenders: before + link.offenders });
  }
  return [...counts.values()];
}

async function readRows(folder: RawFolder, file: string): Promise<readonly string[][]> {
  const bytes = await folder.unzipped(file);
  const [first = [], ...records] = parseRecords(folder.source, file, bytes);
  requireHeader(folder, file, first, [...header, "source", "target", "value"]);
  return records;
}

async function readEdition(folder: RawFolder, edition: Edition): Promise<HistoryCount[]> {
  const file = await theDatedIn(folder, edition.file);
  const records = await readRows(folder, file);
  const links: Link[] = [];
  const seen = new Map<string, number>();
  for (const [index, record] of records.entries()) {
    const row = index + 2;
    const year = record[1] ?? "";
    if (!/^20\d\d$/.test(year)) {
      const expected = "a year such as 2014";
      throw folder.error({ file, row, column: "year", expected, found: shown(year) });
    }
    if (!edition.takes(Number(year))) continue;
    const link = readLink(folder, { file, row, record });
    const key = `${cellOf(link)}, ${link.outcome ?? ""}`;
    const earlier = seen.get(key);
    if (earlier !== undefined) {
      const expected = "each combination once";
      throw folder.error({ file, row, expected, found: `the same as in row ${earlier}` });
    }
    seen.set(key, row);
    links.push(link);
  }
  requireFlow(folder, file, links);
  return cuts(links, edition.name);
}

/** People sentenced or cautioned by what they had behind them: each year from the file that its edition is. */
export const mojCriminalHistories: SourceReader<readonly HistoryCount[]> = {
  id: "moj-criminal-histories",
  files: [],
  dated: editions.map(({ file }) => file),
  read: async (folder) => {
    await requireKnown(folder);
    const counts: HistoryCount[] = [];
    for (const edition of editions) counts.push(...(await readEdition(folder, edition)));
    return counts;
  },
};

/** Everyone of a year and age group, as one file has them. */
export type HistoryTotal = Pick<HistoryCount, "year" | "ageGroup" | "offenders">;

/** In the years that are taken from the other file this one may name offences in its own way. */
async function readTotals(folder: RawFolder, file: string): Promise<readonly HistoryTotal[]> {
  const totals = new Map<string, HistoryTotal>();
  for (const [index, record] of (await readRows(folder, file)).entries()) {
    const [, year = "", type = "", , , from] = record;
    const ageGroup = ageGroups.get(type);
    if (from !== everyone || ageGroup === undefined) continue;
    const key = `${year} ${ageGroup}`;
    const people = peopleIn(folder, { file, row: index + 2, record });
    const offenders = (totals.get(key)?.offenders ?? 0) + people;
    totals.set(key, { year: Number(year), ageGroup, offenders });
  }
  return [...totals.values()];
}

/** Totals of each file in all its years: what lies in both can be set side by side. */
export const mojCriminalHistoriesTotals: SourceReader<readonly HistoryTotal[]> = {
  id: mojCriminalHistories.id,
  files: [],
  dated: editions.map(({ file }) => file),
  read: async (folder) => {
    const totals: HistoryTotal[] = [];
    for (const { file } of editions) {
      totals.push(...(await readTotals(folder, await theDatedIn(folder, file))));
    }
    return totals;
  },
};
