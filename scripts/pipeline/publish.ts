import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Check } from "../checks/check.ts";
import { describeOutcome, runChecks } from "../checks/index.ts";
import { elapsed, type Log } from "./progress.ts";
import { readIfThere } from "./table-store.ts";

async function requireChecks(directory: string, checks: readonly Check[], log: Log) {
  const started = performance.now();
  const outcomes = await runChecks(directory, checks);
  const failed = outcomes.filter(({ problems }) => problems.length > 0);
  if (failed.length > 0) {
    throw new Error(`${failed.map(describeOutcome).join("\n")}\n  data/ is unchanged.`);
  }
  log(`checks: ${outcomes.length} hold, ${elapsed(started)}`);
}

/**
 * Writes all files aside, checks them there, and renames into place those that are new.
 *
 * @param files by name; the catalogue last, so that until it is in place its sha256 tell of a table
 *   that is newer
 * @throws Error when a check does not hold; nothing has been touched then
 */
export async function publish(
  files: ReadonlyMap<string, string>,
  directory: string,
  checks: readonly Check[],
  log: Log,
): Promise<void> {
  await mkdir(directory, { recursive: true });
  // Beside the tables, for a rename is whole only within one file system.
  const aside = await mkdtemp(join(directory, ".next-"));
  try {
    for (const [name, text] of files) await writeFile(join(aside, name), text);
    await requireChecks(aside, checks, log);
    const changed: string[] = [];
    for (const [name, text] of files) {
      if ((await readIfThere(join(directory, name))) === text) continue;
      await rename(join(aside, name), join(directory, name));
      changed.push(name);
    }
    log(changed.length === 0 ? "data/ is as it was" : `data/ has new ${changed.join(", ")}`);
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}
