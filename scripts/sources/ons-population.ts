import { readFile } from "node:fs/promises";
import { parseCount } from "../pipeline/cells.ts";
import type { RawFolder, SourceReader } from "../pipeline/source.ts";

export type Estimate = { readonly area: string; readonly year: number; readonly residents: number };

const file = "population-count.json";

type Columns = { areacd: unknown[]; xDomainNumb: unknown[]; value: unknown[] };

function isColumns(json: unknown): json is Columns {
  if (typeof json !== "object" || json === null) return false;
  const lengths = ["areacd", "xDomainNumb", "value"].map((name) => {
    const column: unknown = Reflect.get(json, name);
    return Array.isArray(column) ? column.length : undefined;
  });
  return lengths[0] !== undefined && lengths.every((length) => length === lengths[0]);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function read(folder: RawFolder): Promise<readonly Estimate[]> {
  const json = parseJson(await readFile(folder.pathOf(file), "utf8"));
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
