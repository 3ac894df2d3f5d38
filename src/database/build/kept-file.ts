import { createHash } from "node:crypto";
import { join } from "node:path";
import { readBytesIfThere } from "./read-if-there.ts";
import { writeShared } from "./write-whole.ts";

const folder = join(process.cwd(), ".cache", "files");

/** Everything that a file is made from, and the version of what makes it. */
export type MadeFrom = readonly (string | Uint8Array)[];

const asked = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

async function find(
  name: string,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array<ArrayBuffer>> {
  const path = join(folder, name);
  const known = await readBytesIfThere(path);
  if (known) return Uint8Array.from(known);
  const made = Uint8Array.from(await make());
  await writeShared(path, made);
  return made;
}

/**
 * A file that takes its time to make: kept in `.cache/` under the hash of what it is made from, so
 * that the next build only makes what changed.
 *
 * @param ending of its name, with the dot
 * @param make must give the same bytes for the same `from`
 */
export function keptFile(
  ending: string,
  from: MadeFrom,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array<ArrayBuffer>> {
  const hash = createHash("sha256");
  for (const part of from) hash.update(part).update("\0");
  const name = `${hash.digest("hex").slice(0, 20)}${ending}`;
  const known = asked.get(name) ?? find(name, make);
  asked.set(name, known);
  return known;
}
