import { join, delimiter } from "node:path";
import { type RunCommand, runCommand } from "../../../../scripts/browser/run-command.ts";
import type { FoundBrowser } from "./other-browser.ts";

const NAMES = ["firefox-esr", "firefox"];

/** Firefox at FIREFOX_PATH or on PATH, if one starts; it is never installed. */
export const findFirefox = (
  environment: NodeJS.ProcessEnv = process.env,
  run: RunCommand = runCommand,
): FoundBrowser | undefined => {
  const chosen = environment["FIREFOX_PATH"];
  const folders = (environment["PATH"] ?? "").split(delimiter).filter(Boolean);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  for (const path of chosen ? [chosen] : onPath) {
    const { worked, output } = run(path, "--version");
    const version = worked ? /Mozilla Firefox [\w.]+/.exec(output)?.[0] : undefined;
    if (version) return { path, said: `Using ${version} at ${path}` };
  }
  if (chosen) throw new Error(`FIREFOX_PATH is ${chosen}, which does not run as Firefox.`);
  return undefined;
};
