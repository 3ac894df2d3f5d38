import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { named } from "../../src/database/build/file-error.ts";
import { readBytesIfThere } from "../../src/database/build/read-if-there.ts";
import { datedEditions } from "../pipeline/raw/edition-folders.ts";
import { sha256 } from "../pipeline/raw-files.ts";

/** A file that passed every check. */
export type Accepted = { readonly name: string; readonly address: string; readonly bytes: Buffer };

export const isoDay = (date: Date): string => date.toISOString().slice(0, 10);

/** A name that sorts behind every edition that is there. */
function nameFor(dates: readonly (Date | undefined)[], existing: readonly string[]): string {
  const newest = existing[0] ?? "";
  const days = dates.filter((date) => date !== undefined).map(isoDay);
  const later = days.find((day) => day > newest);
  if (later !== undefined) return later;
  const day = newest.slice(0, 10);
  const count = existing.filter((name) => name.startsWith(day)).length;
  return `${day}-${count + 1}`;
}

async function isSame(folder: string, files: readonly Accepted[]): Promise<boolean> {
  const same = files.map(async ({ name, bytes }) => {
    const held = await readBytesIfThere(join(folder, name));
    return held?.equals(bytes) === true;
  });
  return (await Promise.all(same)).every(Boolean);
}

/** Writes files into a folder that is not there yet, which is whole or not there. */
async function writeFolder(folder: string, files: ReadonlyMap<string, string | Uint8Array>) {
  const aside = join(folder, "..", ".next");
  await named(aside, rm(aside, { recursive: true, force: true }));
  try {
    await named(aside, mkdir(aside, { recursive: true }));
    for (const [name, content] of files) {
      await named(join(folder, name), writeFile(join(aside, name), content));
    }
    await named(folder, rename(aside, folder));
  } catch (error) {
    // Half an edition takes room that is wanted; what failed first is what is said.
    await rm(aside, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  }
}

/**
 * Puts an edition beside the earlier ones, in a folder that bears its date: whole or not at all.
 *
 * @param dates when the publisher changed it and when it was fetched; the first that comes after the
 *   editions at hand is taken
 * @returns the name of its folder, or undefined where the newest edition at hand is the same
 */
export async function keepEdition(
  sourceFolder: string,
  files: readonly Accepted[],
  dates: readonly (Date | undefined)[],
): Promise<string | undefined> {
  const existing = await datedEditions(sourceFolder);
  const [newest] = existing;
  if (newest !== undefined && (await isSame(join(sourceFolder, newest), files))) return undefined;
  const name = nameFor(dates, existing);
  const facts = files.map(({ name: path, address, bytes }) => ({
    path,
    address,
    bytes: bytes.length,
    sha256: sha256(bytes),
  }));
  const note = `${JSON.stringify({ edition: name, files: facts }, null, 2)}\n`;
  const contents = new Map<string, string | Uint8Array>([["edition.json", note]]);
  for (const file of files) contents.set(file.name, file.bytes);
  await writeFolder(join(sourceFolder, name), contents);
  return name;
}
