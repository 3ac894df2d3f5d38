import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Half a gigabyte: no dependency of the site, fetched by whoever asks for it. */
const version = "3.4.0";

/**
 * The folder in whose `node_modules` chdb lies: CHDB_IN, or `.cache/chdb`, into which it is installed.
 *
 * @returns nothing where there is none for this machine, or no network
 */
export function findChdb(project: string): string | undefined {
  const folder = process.env["CHDB_IN"] ?? join(project, ".cache", "chdb");
  const isThere = (): boolean => existsSync(join(folder, "node_modules", "@chdb"));
  if (!isThere() && process.env["CHDB_IN"] === undefined) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
    const npm = ["install", "--no-audit", "--no-fund", "--save-exact", `chdb@${version}`];
    spawnSync("npm", npm, { cwd: folder, stdio: "ignore", timeout: 600_000 });
  }
  return isThere() ? folder : undefined;
}
