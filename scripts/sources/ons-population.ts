import { parseCount } from "../pipeline/cells.ts";
import type { RawFolder, SourceReader } from "../pipeline/source.ts";
import { fieldOf, readJson } from "./json.ts";

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
  const seen = new Set<string>();
  return json.areacd.map((area, index) => {
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
}

/** Mid-year estimates 1991 to 2024 of every UK area: parallel arrays in JSON. */
export const onsPopulation: SourceReader<readonly Estimate[]> = {
  id: "ons-population-1991-2024",
  files: [file],
  read,
};
