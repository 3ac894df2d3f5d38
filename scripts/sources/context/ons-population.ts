import { parseCount } from "../../pipeline/cells.ts";
import { failIn, spanOf, type RawFolder, type SourceReader } from "../../pipeline/source.ts";
import { requireRun } from "../../pipeline/requirements.ts";
import { fieldOf, readJson } from "../formats/json.ts";

export type Estimate = { readonly area: string; readonly year: number; readonly residents: number };

const file = "population-count.json";

type Columns = { areacd: unknown[]; xDomainNumb: unknown[]; value: unknown[] };

function isColumns(json: unknown): json is Columns {
  const lengths = ["areacd", "xDomainNumb", "value"].map((name) => {
    const column = fieldOf(json, name);
    return Array.isArray(column) ? column.length : undefined;
  });
  return lengths[0] !== undefined && lengths.every((length) => length === lengths[0]);
}

async function read(folder: RawFolder): Promise<readonly Estimate[]> {
  const json = await readJson(folder, file);
  if (!isColumns(json)) {
    throw folder.error({
      file,
      expected: "JSON with areacd, xDomainNumb and value of one length",
      found: "something else",
    });
  }
  if (json.areacd.length === 0) {
    throw folder.error({ file, column: "areacd", expected: "areas", found: "an empty list" });
  }
  const seen = new Set<string>();
  const estimates = json.areacd.map((area, index) => {
    const wrong = (expected: string, found: string) =>
      folder.error({ file, column: `entry ${index + 1}`, expected, found });
    const year = parseCount(json.xDomainNumb[index]);
    const residents = parseCount(json.value[index]);
    if (typeof area !== "string" || year === undefined || residents === undefined) {
      const found = JSON.stringify([area, json.xDomainNumb[index], json.value[index]]);
      throw wrong("an area code, a year and a whole number of residents", found);
    }
    if (seen.has(`${area} ${year}`)) {
      throw wrong("each area and year once", `${area} in ${year} again`);
    }
    seen.add(`${area} ${year}`);
    return { area, year, residents };
  });
  const years = [...new Set(estimates.map(({ year }) => year))];
  requireRun(failIn(folder.source, file), years, "estimates");
  // Other countries' areas have years of their own.
  const areas = new Set(estimates.map(({ area }) => area).filter((area) => /^[EWK]/.test(area)));
  for (const area of areas) {
    const year = years.find((one) => !seen.has(`${area} ${one}`));
    if (year === undefined) continue;
    throw folder.error({ file, expected: `every year of ${area}`, found: `none for ${year}` });
  }
  return estimates;
}

/** Mid-year estimates of every UK area: parallel arrays in JSON. */
export const onsPopulation: SourceReader<readonly Estimate[]> = {
  id: "ons-population",
  files: [file],
  read,
  years: (estimates) => spanOf(estimates.map(({ year }) => String(year))),
};
