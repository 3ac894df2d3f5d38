import { randomUUID } from "node:crypto";
import { link, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { codeOf, FileError, named } from "../../src/database/build/file-error.ts";
import { readIfThere } from "../../src/database/build/read-if-there.ts";

const lockName = ".lock";
const prefix = `${lockName}-`;

/**
 * When a process began, in ticks since the machine did, so that another one that has its number later
 * is not taken for it. Empty where the system does not say so.
 */
async function startOf(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  // The name in brackets may hold spaces; state and start are the 1st and the 20th field behind it.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return fields[0] === "Z" ? "" : (fields[19] ?? "");
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process may not be asked, but is there.
    return codeOf(error) === "EPERM";
  }
}

/** Whether the process that a lock names is running still. */
async function isHeld(lock: string): Promise<boolean> {
  const [pid = "", start = ""] = lock.split(" ");
  if (!/^\d+$/.test(pid) || !isThere(Number(pid))) return false;
  return start === "" || start === (await startOf(Number(pid)));
}

/** Takes away a lock that a dead process left, unless another has been put in its place since. */
async function clearStale(directory: string, path: string, lock: string): Promise<void> {
  const aside = join(directory, `${prefix}${process.pid}-${randomUUID()}`);
  try {
    await rename(path, aside);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return;
    throw error;
  }
  if ((await readFile(aside, "utf8")) !== lock) await link(aside, path).catch(() => undefined);
  await rm(aside, { force: true });
}

async function take(directory: string, path: string, own: string): Promise<void> {
  for (;;) {
    try {
      // A link is made whole or not at all, and only where there is none.
      await link(own, path);
      return;
    } catch (error) {
      if (codeOf(error) !== "EEXIST") throw error;
    }
    const lock = await readIfThere(path);
    if (lock === undefined) continue;
    if (await isHeld(lock)) {
      throw new FileError({
        file: path,
        expected: "no other run over these tables",
        found: `one, process ${lock.split(" ")[0] ?? ""}`,
        whatToDo: "Wait until it has ended, then run this again.",
      });
    }
    await clearStale(directory, path, lock);
  }
}

/** What runs that were killed while they took a lock have left. */
async function clearLeft(directory: string): Promise<void> {
  for (const name of await readdir(directory)) {
    const pid = /^\.lock-(\d+)-/.exec(name)?.[1];
    if (pid !== undefined && !isThere(Number(pid))) await rm(join(directory, name));
  }
}

/**
 * Does something with a directory that no second run may do at the same time. A lock that a process
 * left which is no more is taken over.
 *
 * @throws FileError where another run holds the lock
 */
export async function alone<T>(directory: string, action: () => Promise<T>): Promise<T> {
  const path = join(directory, lockName);
  const own = join(directory, `${prefix}${process.pid}-${randomUUID()}`);
  await named(own, writeFile(own, `${process.pid} ${await startOf(process.pid)}`));
  try {
    await named(path, take(directory, path, own));
  } finally {
    await rm(own, { force: true });
  }
  try {
    await clearLeft(directory);
    return await action();
  } finally {
    await rm(path, { force: true });
  }
}
