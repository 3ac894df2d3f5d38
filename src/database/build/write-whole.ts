import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { named } from "./file-error.ts";

/**
 * Writes a file beside its place and moves it there, so that it is whole or as it was: on a full disk,
 * and when the run is killed. Its folder is made where there is none.
 *
 * @param aside where it is written first; of its own where two processes may write the same file
 * @throws FileError that names the file and says what to do
 */
export async function writeWhole(
  path: string,
  content: string | Uint8Array,
  aside = `${path}.next`,
): Promise<void> {
  await named(dirname(path), mkdir(dirname(path), { recursive: true }));
  try {
    await named(path, writeFile(aside, content));
    await named(path, rename(aside, path));
  } catch (error) {
    // Half a file takes room that is wanted; what failed first is what is said.
    await rm(aside, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** The same for a file that several processes may make at once, each the same. */
export const writeShared = (path: string, content: Uint8Array): Promise<void> =>
  writeWhole(path, content, `${path}.${String(process.pid)}.next`);
