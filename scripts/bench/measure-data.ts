import { cpSync, existsSync } from "node:fs";
import { basename, join } from "node:path";
import { buildData } from "../pipeline/build.ts";
import { rawDirectories } from "../pipeline/raw-files.ts";

/**
 * Seconds that `npm run data` takes, in a copy of the tables.
 *
 * @returns undefined where no raw file is at hand, so that there is nothing to make tables from
 */
export const measureData = async (project: string, copy: string): Promise<number | undefined> => {
  const directories = rawDirectories(project);
  if (!directories.flat().some((directory) => existsSync(directory))) return undefined;
  cpSync(join(project, "data"), copy, {
    recursive: true,
    filter: (path) => basename(path) !== ".raw",
  });
  const started = performance.now();
  await buildData({ rawDirectories: directories, dataDirectory: copy, log: () => undefined });
  return (performance.now() - started) / 1000;
};
