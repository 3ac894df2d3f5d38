import {
  adultBands,
  childBands,
  type AgeBand,
} from "../../../src/datasets/reoffending/reoffending.ts";
import { shown } from "../../pipeline/cells.ts";
import { parseYearCohort } from "../../pipeline/cohorts.ts";
import { requireRun } from "../../pipeline/requirements.ts";
import { failIn, requireHeader, type RawFolder, type SourceReader } from "../../pipeline/source.ts";
import { requireCount, requireNested, type CohortCounts } from "./cohort-counts.ts";
import { regionCodeByName } from "../areas/region-codes.ts";
import { yearOf } from "../../../src/words/periods.ts";

export type RegionCohort = CohortCounts & {
  readonly area: string;
  readonly cohortEnd: string;
  readonly band: AgeBand;
  readonly reoffences: number;
};

const file = "NEW CRIME DATA GEOG.csv";
const header = ["adult_juv", "cohort", "region", "category", "subcat1", "subcat2"];
const counts = ["offenders", "reoffenders", "reoffences"];

/** The file's band for people of 50 and over is 50+. */
const byName = (bands: readonly AgeBand[]): ReadonlyMap<string, AgeBand> =>
  new Map(bands.map((band) => [band === "50 and over" ? "50+" : band, band]));

const bandsOf: ReadonlyMap<string, ReadonlyMap<string, AgeBand>> = new Map([
  ["Adult", byName(adultBands)],
  ["Juvenile", byName(childBands)],
]);

const bandCount = adultBands.length + childBands.length;

function readRow(folder: RawFolder, row: number, record: readonly string[]): RegionCohort {
  const [group = "", cohort = "", region = "", category = "", name = "", second = ""] = record;
  const wrong = (column: string, expected: string, found: string) =>
    folder.error({ file, row, column, expected, found: shown(found) });
  const bands = bandsOf.get(group);
  if (bands === undefined) throw wrong("adult_juv", "Adult or Juvenile", group);
  const cohortEnd = parseYearCohort(cohort);
  if (cohortEnd === undefined) {
    throw wrong("cohort", "a year such as Apr 2008 to Mar 2009", cohort);
  }
  const area = regionCodeByName.get(region);
  if (area === undefined) throw wrong("region", "one of the nine English regions", region);
  if (category !== "Age total") throw wrong("category", '"Age total"', category);
  const band = bands.get(name);
  if (band === undefined) throw wrong("subcat1", `an age band of ${group.toLowerCase()}s`, name);
  if (second !== "-") throw wrong("subcat2", "a dash", second);
  const [offenders = 0, reoffenders = 0, reoffences = 0] = counts.map((column, index) =>
    requireCount(folder, { file, row }, column, record[header.length + index]),
  );
  const names = { reoffenders: "reoffenders", reoffences: "reoffences" };
  requireNested(folder, { file, row }, names, { offenders, reoffenders, reoffences });
  return { area, cohortEnd, band, offenders, reoffenders, reoffences };
}

async function read(folder: RawFolder): Promise<readonly RegionCohort[]> {
  const [first = [], ...records] = await folder.csv(file, { lacksLastLineBreak: true });
  requireHeader(folder, file, first, [...header, ...counts]);
  const cohorts: RegionCohort[] = [];
  const rowOf = new Map<string, number>();
  const bandsSeen = new Map<string, number>();
  for (const [index, record] of records.entries()) {
    const row = index + 2;
    const cohort = readRow(folder, row, record);
    const key = `${cohort.area}|${cohort.cohortEnd}|${cohort.band}`;
    const earlier = rowOf.get(key);
    if (earlier !== undefined) {
      throw folder.error({
        file,
        row,
        column: "subcat1",
        expected: "each age band once a region and cohort",
        found: `the same as in row ${earlier}`,
      });
    }
    rowOf.set(key, row);
    cohorts.push(cohort);
    const place = `${cohort.area} in the year to ${cohort.cohortEnd}`;
    bandsSeen.set(place, (bandsSeen.get(place) ?? 0) + 1);
  }
  // A band that is left out would make the totals too small.
  const gap = [...bandsSeen].find(([, bands]) => bands !== bandCount);
  if (gap !== undefined) {
    throw folder.error({
      file,
      expected: `${bandCount} age bands for ${gap[0]}`,
      found: String(gap[1]),
    });
  }
  requireRegions(folder, cohorts);
  return cohorts;
}

/** Refuses a region without a cohort that another has, and a year that no region has. */
function requireRegions(folder: RawFolder, cohorts: readonly RegionCohort[]): void {
  const ends = new Set(cohorts.map(({ cohortEnd }) => cohortEnd));
  const found = new Set(
    cohorts.map(({ area, cohortEnd }) => `${area} in the year to ${cohortEnd}`),
  );
  const wanted = [...ends].flatMap((end) =>
    [...regionCodeByName.values()].map((area) => `${area} in the year to ${end}`),
  );
  const absent = wanted.find((place) => !found.has(place));
  if (absent !== undefined) {
    throw folder.error({
      file,
      expected: "nine regions in each year",
      found: `none for ${absent}`,
    });
  }
  const years = [...ends].map(yearOf);
  requireRun(failIn(folder.source, file), years, "cohorts that end in March");
}

/** Nine regions by age, yearly cohorts of the new measure. */
export const mojPrsqRegionAge: SourceReader<readonly RegionCohort[]> = {
  id: "moj-prsq-region-age",
  files: [file],
  read,
};
