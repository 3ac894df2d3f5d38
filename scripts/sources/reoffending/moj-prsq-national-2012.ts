import { shown } from "../../pipeline/cells.ts";
import { parseShortYear } from "../../pipeline/cohorts.ts";
import type { RawFolder, SourceReader } from "../../pipeline/source.ts";
import { requireCount, requireNested, requireRate, type CohortCounts } from "./cohort-counts.ts";
import { fieldOf, readJson } from "../formats/json.ts";
import { yearOf } from "../../../src/words/periods.ts";

/** Adults and children together. */
export type NationalYear = CohortCounts & {
  readonly cohortEnd: string;
  readonly reoffences: number;
};

const file = "reoffending.json";
const names = { reoffenders: "reoffenders", reoffences: "reoffences" };

function readEntry(folder: RawFolder, index: number, json: unknown): NationalYear {
  const entry = `timeSeries ${index + 1}`;
  const cohort = fieldOf(json, "cohort");
  const cohortEnd = typeof cohort === "string" ? parseShortYear(cohort) : undefined;
  if (cohortEnd === undefined) {
    throw folder.error({
      file,
      column: `${entry}, cohort`,
      expected: "a year such as 2012/13",
      found: shown(cohort),
    });
  }
  const place = { file, entry };
  const count = (column: string): number =>
    requireCount(folder, place, column, fieldOf(json, column));
  const counts = {
    offenders: count("offenders"),
    reoffenders: count("reoffenders"),
    reoffences: count("reoffences"),
  };
  requireNested(folder, place, names, counts);
  const rate = fieldOf(json, "reoffendingRate");
  requireRate(folder, place, "reoffendingRate", rate, counts, 0.051);
  return { cohortEnd, ...counts };
}

async function read(folder: RawFolder): Promise<readonly NationalYear[]> {
  const series = fieldOf(await readJson(folder, file), "timeSeries");
  if (!Array.isArray(series) || series.length === 0) {
    throw folder.error({ file, expected: "JSON with a list timeSeries", found: "something else" });
  }
  const years = series.map((json: unknown, index) => readEntry(folder, index, json));
  for (const [index, { cohortEnd }] of years.entries()) {
    const before = years[index - 1];
    if (before === undefined) continue;
    const expected = `${yearOf(before.cohortEnd) + 1}-03`;
    if (cohortEnd === expected) continue;
    throw folder.error({
      file,
      column: `timeSeries ${index + 1}, cohort`,
      expected: `the year that ends in ${expected}`,
      found: cohortEnd,
    });
  }
  return years;
}

/** England and Wales, all ages: yearly cohorts of the new measure from 2012/13. */
export const mojPrsqNational2012: SourceReader<readonly NationalYear[]> = {
  id: "moj-prsq-national-2012",
  files: [file],
  read,
};
