import { copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Check } from "../checks/check.ts";
import { describeOutcome, runChecks } from "../checks/index.ts";
import { named } from "../../src/database/build/file-error.ts";
import { elapsed, type Log } from "./progress.ts";
import { asidePrefix, switchTo } from "./switch.ts";
import { readIfThere } from "../../src/database/build/read-if-there.ts";

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
 * Puts all files aside: those that the directory has with the same text are copied, the others written.
 *
 * @returns the names of the others
 */
async function putAside(files: ReadonlyMap<string, string>, directory: string, aside: string) {
  const changed: string[] = [];
  for (const [name, text] of files) {
    const [path, copy] = [join(directory, name), join(aside, name)];
    const isSame = (await readIfThere(path)) === text;
    await named(path, isSame ? copyFile(path, copy) : writeFile(copy, text, { flush: true }));
    if (!isSame) changed.push(name);
  }
  return changed;
}

/**
 * Writes all files aside, checks them there, and puts those that are new into place: all of them or
 * none, whenever the run is killed.
 *
 * @param files by name
 * @throws Error when a check does not hold, FileError for a file that cannot be read or written;
 *   nothing has been touched then
 */
export async function publish(
  files: ReadonlyMap<string, string>,
  directory: string,
  checks: readonly Check[],
  log: Log,
): Promise<void> {
  await named(directory, mkdir(directory, { recursive: true }));
  // In the directory itself, for a rename is whole only within one file system.
  const aside = await named(directory, mkdtemp(join(directory, asidePrefix)));
  try {
    const changed = await putAside(files, directory, aside);
    await requireChecks(aside, checks, log);
    for (const name of files.keys()) {
      if (!changed.includes(name)) await rm(join(aside, name));
    }
    if (changed.length > 0) await switchTo(directory, aside);
    log(changed.length === 0 ? "data/ is as it was" : `data/ has new ${changed.join(", ")}`);
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}
