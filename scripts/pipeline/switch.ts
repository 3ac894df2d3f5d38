import { mkdir, readdir, rename, rm, rmdir } from "node:fs/promises";
import { join } from "node:path";
import { named } from "../../src/database/build/file-error.ts";
import { alone } from "./lock.ts";
import type { Log } from "./progress.ts";

/** Files that are decided on and wait to be moved into place: while it is there, they count. */
const journalName = ".switch";
export const asidePrefix = ".next-";

async function finish(directory: string): Promise<readonly string[]> {
  const journal = join(directory, journalName);
  const names = (await readdir(journal)).toSorted();
  for (const name of names) {
    const target = join(directory, name);
    await named(target, rename(join(journal, name), target));
  }
  await named(journal, rmdir(journal));
  return names;
}

/**
 * Puts all files of a folder into place. One rename decides: before it all old files count, after it
 * all new ones, and what a kill keeps from being moved is moved at the next start.
 *
 * @param aside a folder in the directory itself, with whole files
 * @throws FileError naming the file that cannot be moved
 */
export async function switchTo(directory: string, aside: string): Promise<void> {
  await named(aside, rename(aside, join(directory, journalName)));
  await finish(directory);
}

/** Ends the switch of a run that was killed, and clears what it wrote aside. */
async function heal(directory: string, log: Log): Promise<void> {
  const names = await readdir(directory);
  if (names.includes(journalName)) {
    const moved = await finish(directory);
    log(`healed: a run was cut off while it put ${moved.join(", ") || "the last file"} into place`);
  }
  for (const name of names.filter((one) => one.startsWith(asidePrefix))) {
    await named(join(directory, name), rm(join(directory, name), { recursive: true }));
    log(`cleared: ${name}, left by a run that was cut off before it had decided`);
  }
}

/**
 * Does something with the tables of a directory, alone, and after an earlier run that was killed has
 * been brought to its end.
 *
 * @throws FileError where another run is at work, or the directory cannot be used
 */
export async function withTables<T>(
  directory: string,
  log: Log,
  action: () => Promise<T>,
): Promise<T> {
  await named(directory, mkdir(directory, { recursive: true }));
  return alone(directory, async () => {
    await heal(directory, log);
    return action();
  });
}
