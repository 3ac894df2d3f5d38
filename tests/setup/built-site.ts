import { resolve } from "node:path";
import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { launchOptions } from "../../scripts/browser/launch-options.ts";
import { findBrowser } from "../../scripts/find-browser.ts";
import { startServer } from "../../scripts/server/static-server.ts";
import { buildSite, type BuiltSite } from "./build-site.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the built site is served, with a slash at its end. */
    siteUrl: string;
    /** The folder that the site was built into. */
    siteDirectory: string;
    /** Where the one browser listens that all test files share. */
    browserEndpoint: string;
  }
}

/** A site that was built before, for working on tests: `BUILT_SITE=dist npm run test:browser`. */
const siteAtHand = (): BuiltSite | undefined => {
  const directory = process.env["BUILT_SITE"];
  if (!directory) return undefined;
  console.log(`Testing the site in ${directory} as it is`);
  return { directory: resolve(directory), remove: () => Promise.resolve() };
};

/** Builds the site, serves it and opens one browser, before the first browser test file runs. */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  const found = findBrowser();
  console.log(found.said);
  const site = siteAtHand() ?? (await buildSite("/"));
  const server = await startServer({ directory: site.directory });
  const options = launchOptions(found.path);
  // The engine answers as well without being compiled a second time, for speed that no test waits for.
  const args = [...(options.args ?? []), "--js-flags=--liftoff-only"];
  const browser = await chromium.launchServer({ ...options, args });
  project.provide("siteUrl", server.url);
  project.provide("siteDirectory", site.directory);
  project.provide("browserEndpoint", browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
    await site.remove();
  };
};
