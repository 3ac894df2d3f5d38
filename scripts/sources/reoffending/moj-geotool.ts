import { londonCode, englandAndWalesCode } from "../../../src/datasets/areas/codes.ts";
import { parseCount, shown } from "../../pipeline/cells.ts";
import type { RawFolder, SourceReader } from "../../pipeline/source.ts";
import { codeByName } from "../areas/borough-codes.ts";
import { requireCount, requireNested, requireRate, type CohortCounts } from "./cohort-counts.ts";
import { fieldOf, readJson } from "../formats/json.ts";

/** Adults; the file has no reoffences. */
export type AdultCohort = CohortCounts & {
  readonly area: string;
  readonly cohortEnd: string;
  readonly reoffences: null;
};

const file = "reoffending-rates.json";

const areaCodes: ReadonlyMap<string, string> = new Map([
  ...codeByName,
  ["London", londonCode],
  ["England and Wales", englandAndWalesCode],
]);

function readEntry(folder: RawFolder, entry: string, json: unknown): AdultCohort {
  const name = fieldOf(json, "AreaName");
  const area = typeof name === "string" ? areaCodes.get(name) : undefined;
  const wrong = (column: string, expected: string, value: unknown) =>
    folder.error({ file, column: `${entry}, ${column}`, expected, found: shown(value) });
  if (area === undefined) {
    throw wrong("AreaName", "a London authority, London, or England and Wales", name);
  }
  const time = fieldOf(json, "Time period");
  const year = parseCount(time);
  if (year === undefined || year < 2000 || year > 2100) {
    throw wrong("Time period", "the year in which the cohort ends", time);
  }
  const place = { file, entry };
  const [offenders, reoffenders] = ["Number of offenders", "Number of reoffenders"].map((column) =>
    requireCount(folder, place, column, fieldOf(json, column)),
  );
  const counts = { offenders: offenders ?? 0, reoffenders: reoffenders ?? 0, reoffences: null };
  requireNested(
    folder,
    place,
    { reoffenders: "Number of reoffenders", reoffences: "reoffences" },
    counts,
  );
  requireRate(folder, place, "Value", fieldOf(json, "Value"), counts, 0.051);
  // The publisher's year 2021 is the cohort of April 2020 to March 2021.
  return { area, cohortEnd: `${year}-03`, ...counts };
}

async function read(folder: RawFolder): Promise<readonly AdultCohort[]> {
  const json = await readJson(folder, file);
  if (!Array.isArray(json) || json.length === 0) {
    throw folder.error({ file, expected: "a JSON list of records", found: "something else" });
  }
  const seen = new Set<string>();
  return json.map((record: unknown, index) => {
    const cohort = readEntry(folder, `entry ${index + 1}`, record);
    const key = `${cohort.area} in the year to ${cohort.cohortEnd}`;
    if (seen.has(key)) {
      throw folder.error({
        file,
        column: `entry ${index + 1}`,
        expected: "each area and year once",
        found: `${key} again`,
      });
    }
    seen.add(key);
    return cohort;
  });
}

/** Adults in Lambeth, London, England and Wales: two yearly cohorts. */
export const mojGeotool: SourceReader<readonly AdultCohort[]> = {
  id: "moj-geotool-lambeth-london",
  files: [file],
  read,
};
