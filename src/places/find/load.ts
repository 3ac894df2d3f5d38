import { loadFile } from "../load-file.ts";
import type { FinderData } from "./finder-data.ts";
import type { OutwardFile } from "./outward-file.ts";

type Fetch = (address: string) => Promise<Response>;

const json = async (address: string, fetch: Fetch): Promise<unknown> =>
  (await loadFile(address, fetch)).json();

const under = (base: string, path: string): string => `${base.replace(/\/$/, "")}${path}`;

// Both are the site's own files, written by its build from these types.

/**
 * Names and outward codes, the same file for everybody.
 *
 * @param base the site's base path: `/` or `/crime/`
 * @throws Error where the file cannot be loaded
 */
export const loadFinderData = async (base: string, fetch: Fetch): Promise<FinderData> =>
  (await json(under(base, "/places/finder.json"), fetch)) as FinderData;

/**
 * Loads files of outward codes, each once: the one thing that is asked of this site for a postcode,
 * and it tells the site no more than `SE15`. A load that failed can be tried again.
 */
export function makeOutwardLoader(
  base: string,
  fetch: Fetch,
): (outward: string) => Promise<OutwardFile> {
  const loads = new Map<string, Promise<OutwardFile>>();
  return (outward) => {
    const known = loads.get(outward);
    if (known !== undefined) return known;
    const address = under(base, `/places/postcodes/${outward}.json`);
    const load = json(address, fetch) as Promise<OutwardFile>;
    loads.set(outward, load);
    load.catch(() => loads.delete(outward));
    return load;
  };
}
