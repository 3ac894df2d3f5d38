import { hasAll, loadJson, type AskForFile } from "../../database/page/load-file.ts";
import type { FinderData } from "./finder-data.ts";
import type { OutwardFile } from "./outward-file.ts";

const under = (base: string, path: string): string => `${base.replace(/\/$/, "")}${path}`;

const isFinderData = (value: unknown): value is FinderData =>
  hasAll(value, "authorities", "places", "outward", "elsewhere", "partlyOutside");
const isOutwardFile = (value: unknown): value is OutwardFile => hasAll(value, "wards");

/**
 * Names and outward codes, the same file for everybody.
 *
 * @param base the site's base path: `/` or `/crime/`
 * @throws Error where the file cannot be loaded
 */
export const loadFinderData = (base: string, ask?: AskForFile): Promise<FinderData> =>
  loadJson(under(base, "/places/finder.json"), isFinderData, ask);

/**
 * Loads files of outward codes, each once: the one thing that is asked of this site for a postcode,
 * and it tells the site no more than `SE15`. A load that failed can be tried again.
 */
export function makeOutwardLoader(
  base: string,
  ask?: AskForFile,
): (outward: string) => Promise<OutwardFile> {
  const loads = new Map<string, Promise<OutwardFile>>();
  return (outward) => {
    const known = loads.get(outward);
    if (known !== undefined) return known;
    const address = under(base, `/places/postcodes/${outward}.json`);
    const load = loadJson(address, isOutwardFile, ask);
    loads.set(outward, load);
    load.catch(() => loads.delete(outward));
    return load;
  };
}
