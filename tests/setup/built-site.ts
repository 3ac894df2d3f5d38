import { mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { launchOptions } from "../../scripts/browser/launch-options.ts";
import { findBrowser } from "../../scripts/find-browser.ts";
import { startServer } from "../../scripts/server/static-server.ts";
import { startBuild, type StartedBuild } from "./build-site.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the built site is served, with a slash at its end. */
    siteUrl: string;
    /** The folder that the site was built into. */
    siteDirectory: string;
    /** A file that is there once the site is built: empty, or why it could not be. */
    siteBuilt: string;
    /** Where the one browser listens that all test files share. */
    browserEndpoint: string;
  }
}

/** A site that was built before, for working on tests: `BUILT_SITE=dist npm run test:browser`. */
const siteAtHand = (): StartedBuild | undefined => {
  const directory = process.env["BUILT_SITE"];
  if (!directory) return undefined;
  console.log(`Testing the site in ${directory} as it is`);
  const built = Promise.resolve();
  return { directory: resolve(directory), built, remove: () => built };
};

/** Writes down that the site is built, or why it is not, for the files that wait for it. */
const tellWhenBuilt = async (built: Promise<void>, file: string): Promise<void> => {
  const fault = await built.then(
    () => "",
    (error: unknown) => String(error),
  );
  await writeFile(`${file}.next`, fault);
  await rename(`${file}.next`, file);
};

/**
 * Begins to build the site, serves its folder and opens one browser for all files. The code tests
 * run meanwhile; `site-is-built.ts` makes the browser's files wait.
 */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  const found = findBrowser();
  console.log(found.said);
  const site = siteAtHand() ?? (await startBuild("/"));
  const folder = await mkdtemp(join(tmpdir(), "london-reoffending-built-"));
  const siteBuilt = join(folder, "built");
  const told = tellWhenBuilt(site.built, siteBuilt);
  const server = await startServer({ directory: site.directory });
  const options = launchOptions(found.path);
  // The engine answers as well without being compiled a second time, for speed that no test waits for.
  const args = [...(options.args ?? []), "--js-flags=--liftoff-only"];
  const browser = await chromium.launchServer({ ...options, args });
  project.provide("siteUrl", server.url);
  project.provide("siteDirectory", site.directory);
  project.provide("siteBuilt", siteBuilt);
  project.provide("browserEndpoint", browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
    await told;
    await site.remove();
    await rm(folder, { recursive: true });
  };
};
