import { join, resolve } from "node:path";
import { writeWhole } from "../../src/database/build/write-whole.ts";
import { settings } from "../../src/site/settings.ts";
import { normalisePrefix } from "../server/static-server.ts";
import { readBuiltSite } from "./built-site.ts";
import { findExcesses, printHeadersFile } from "./headers-file.ts";
import { printHttpFile, printServerFile } from "./nginx-files.ts";
import { endingsOf, makeRules } from "./rules.ts";

/**
 * Writes what hosts need to know into a built site: `_headers` for Netlify and Cloudflare Pages, two
 * files for nginx. BASE_PATH is the prefix that it was built for.
 */
const directory = resolve(process.argv[2] ?? join(import.meta.dirname, "../..", "dist"));
const base = normalisePrefix(settings.basePath);

try {
  const site = await readBuiltSite(directory);
  const rules = makeRules(site, base);
  const headers = printHeadersFile(rules);
  const excesses = findExcesses(site.files, headers);
  if (excesses.length > 0) {
    throw new Error(`Some hosts would not take this site:\n${excesses.join("\n")}`);
  }
  const files = {
    _headers: headers,
    "_nginx-http.conf": printHttpFile(rules),
    "_nginx-server.conf": printServerFile(rules, endingsOf(site), base),
  };
  for (const [name, text] of Object.entries(files)) await writeWhole(join(directory, name), text);
  console.log(`headers for ${site.files.length} files by ${rules.length} rules`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
