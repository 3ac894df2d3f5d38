import { stripVTControlCharacters } from "node:util";

/** Where the time of a build went, in seconds. */
export type RouteTimes = {
  /** Everything but the files to take away: preparing, scripts and styles, pages. */
  readonly pages: number;
  /** CSVs, workbooks, pictures, maps, archives: what stands beside the pages. */
  readonly files: number;
};

/** "├─ /data/areas.csv (+12ms)", "└─ /index.html (+1.20s)" */
const written = /[├└]─ (\S+) \(\+([\d.]+)(ms|s)\)/g;

/**
 * Tells the files to take away from the pages, by what Astro prints of each route that it writes.
 *
 * @param log what the build printed
 * @param whole seconds of the whole build
 * @throws Error where the log names no file, so that a new way of printing does not count as none
 */
export function routeTimes(log: string, whole: number): RouteTimes {
  const seconds = [...stripVTControlCharacters(log).matchAll(written)]
    .filter(([, path = ""]) => !path.endsWith(".html"))
    .map(([, , time = "0", unit]) => Number(time) / (unit === "s" ? 1 : 1000));
  if (seconds.length === 0) throw new Error("The build did not print the files that it wrote.");
  const files = seconds.reduce((sum, one) => sum + one, 0);
  return { pages: whole - files, files };
}
