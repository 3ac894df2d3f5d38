import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";
import { browserInstallers, type Installer } from "./browser/install-browser.ts";
import { type RunCommand, runCommand } from "./browser/run-command.ts";

export type FoundBrowser = { path: string; /** One line that says what was done. */ said: string };

export type FindOptions = {
  environment?: NodeJS.ProcessEnv;
  run?: RunCommand;
  installers?: Installer[];
  /** Places outside PATH. */
  otherPlaces?: string[];
};

/** First the one without a window, which opens a page in half the time. */
const NAMES = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "chrome",
];
const OTHER_PLACES = [
  chromium.executablePath(),
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
};

/** Chromium's version line, or nothing when the file is there but does not run. */
const readVersion = (path: string, run: RunCommand): string | undefined => {
  if (!isExecutable(path)) return undefined;
  const { worked, output } = run(path, "--version");
  return worked ? /(?:Chromium|Chrome)[\w ]* [\d.]+/.exec(output)?.[0] : undefined;
};

/** Finds Chromium, or installs it; throws an error that says what to do when neither works. */
export const findBrowser = (options: FindOptions = {}): FoundBrowser => {
  const environment = options.environment ?? process.env;
  const run = options.run ?? runCommand;
  const chosen = environment["CHROMIUM_PATH"];
  if (chosen) {
    const version = readVersion(chosen, run);
    if (version) return { path: chosen, said: `Using ${version} at CHROMIUM_PATH, ${chosen}` };
    throw new Error(`CHROMIUM_PATH is ${chosen}, which does not run as a Chromium browser.`);
  }

  const folders = (environment["PATH"] ?? "").split(delimiter).filter(Boolean);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const places = [...onPath, ...(options.otherPlaces ?? OTHER_PLACES)];
  const search = (): { path: string; version: string } | undefined => {
    for (const path of places) {
      const version = readVersion(path, run);
      if (version) return { path, version };
    }
    return undefined;
  };

  const found = search();
  if (found) return { path: found.path, said: `Using ${found.version} at ${found.path}` };
  const failures: string[] = [];
  for (const { name, install } of options.installers ?? browserInstallers(run)) {
    const result = install();
    const installed = result.worked ? search() : undefined;
    if (installed) {
      const { path, version } = installed;
      return { path, said: `No Chromium was found: installed ${version} with ${name}, ${path}` };
    }
    const reason = result.worked ? "It ran, but no browser that starts came of it." : result.output;
    failures.push(`${name}: ${reason.split("\n").slice(-3).join(" ")}`);
  }
  throw new Error(
    [
      "No Chromium was found, and none could be installed.",
      ...failures.map((failure) => `  ${failure}`),
      "Install Chromium or Chrome yourself, or say where it is: CHROMIUM_PATH=/path/to/chromium npm test",
    ].join("\n"),
  );
};

if (import.meta.main) {
  try {
    console.log(findBrowser().said);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
