import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { chromium } from "playwright-core";
import { settings } from "../src/site/settings.ts";
import { readBuildDate } from "../src/words/build-date.ts";
import { contextForPrint, prepareForPrint, printBriefing } from "./briefings/print-briefing.ts";
import { putBriefing } from "./briefings/put-briefing.ts";
import { launchOptions } from "./browser/launch-options.ts";
import { findBrowser } from "./find-browser.ts";
import { startServer } from "./server/static-server.ts";

/**
 * Writes every authority's briefing as PDF into the built site and into the authority's ZIP, and links
 * it from the authority's page and from the briefing: `npm run briefings`, after `npm run build`. BASE_PATH is the prefix that
 * the site was built for.
 */
const directory = resolve(process.argv[2] ?? join(import.meta.dirname, "..", "dist"));
const boroughs = join(directory, "boroughs");

/** The authorities that the site has a briefing of. */
async function slugs(): Promise<readonly string[]> {
  const folders = await readdir(boroughs).catch(() => []);
  const own = folders.filter((slug) => existsSync(join(boroughs, slug, "briefing", "index.html")));
  if (own.length === 0) {
    throw new Error(
      `There is no built site with briefings in ${directory}. Build it first with: npm run build`,
    );
  }
  return own.toSorted();
}

/** One line that is written over and over where it can be, a line each where not. */
function say(line: string): void {
  if (process.stdout.isTTY) process.stdout.write(`\r\u001B[2K${line}`);
  else console.log(line);
}

try {
  const all = await slugs();
  const found = findBrowser();
  console.log(found.said);
  const server = await startServer({ directory, basePath: settings.basePath });
  const browser = await chromium.launch(launchOptions(found.path));
  try {
    const context = await browser.newContext(contextForPrint);
    await prepareForPrint(context, readBuildDate(process.env));
    const page = await context.newPage();
    let sum = 0;
    for (const [index, slug] of all.entries()) {
      const pdf = await printBriefing(page, `${server.url}boroughs/${slug}/briefing/`);
      await putBriefing(directory, settings.basePath, slug, pdf);
      sum += pdf.length;
      say(`Briefing ${String(index + 1)} of ${String(all.length)}: ${slug}`);
    }
    say(`${String(all.length)} briefings, ${(sum / 1e6).toFixed(1)} MB, in ${boroughs}\n`);
  } finally {
    await browser.close();
    await server.close();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
