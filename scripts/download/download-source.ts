import { mkdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Dispatcher } from "undici";
import { named } from "../../src/database/build/file-error.ts";
import type { Fetched } from "../../src/datasets/download.ts";
import type { Log } from "../pipeline/progress.ts";
import { DownloadError } from "./download-error.ts";
import { fetchFile } from "./fetch-file.ts";
import { inspect } from "./inspect.ts";
import { keepEdition, type Accepted } from "./keep-edition.ts";
import { unpack } from "./unpack.ts";
import { findFiles, type Found } from "./wanted.ts";

export type SourceOptions = {
  readonly client: Dispatcher;
  /** The folder of this source; its editions go into folders of their own there. */
  readonly folder: string;
  /** A file of the edition at hand, wherever that lies. */
  readonly held: (file: string) => Promise<Buffer | undefined>;
  readonly now: Date;
  readonly log: Log;
};

type Come = { readonly file: Accepted; readonly changed: Date | undefined };

async function take(found: Found, options: SourceOptions): Promise<Come> {
  const { wanted, address } = found;
  const { folder, client, log } = options;
  const path = join(folder, ".part", wanted.saveAs);
  const { encoding, lastModified } = await fetchFile(address, path, client, log);
  const sent = await readFile(path);
  const held = await options.held(wanted.saveAs);
  const refuse = async (why: string): Promise<never> => {
    const refused = join(folder, ".refused");
    await named(refused, mkdir(refused, { recursive: true }));
    await named(path, rename(path, join(refused, wanted.saveAs)));
    throw new DownloadError(
      `"${wanted.saveAs}" from ${address} is not taken: ${why}. What came is in ${refused} to be looked at; the edition at hand stays.`,
    );
  };
  let bytes: Buffer;
  try {
    bytes = unpack(sent, encoding, address);
  } catch (error) {
    return await refuse(error instanceof Error ? error.message : String(error));
  }
  const why = await inspect(bytes, sent, wanted, found.promised, held);
  if (why !== undefined) return await refuse(why);
  const said = lastModified === undefined ? undefined : new Date(lastModified);
  const dated = said === undefined || Number.isNaN(said.getTime()) ? undefined : said;
  return {
    file: { name: wanted.saveAs, address, bytes },
    changed: found.changed ?? dated,
  };
}

const newest = (dates: readonly (Date | undefined)[]): Date | undefined =>
  dates
    .filter((date) => date !== undefined)
    .sort((a, b) => a.getTime() - b.getTime())
    .at(-1);

/**
 * Fetches a source's files, checks them, and keeps them as an edition of their own.
 *
 * @returns the date of the new edition; undefined where the newest at hand is the same
 * @throws DownloadError that names file, address and reason, FileError for a file that cannot be written;
 *   nothing at hand has been touched then
 */
export async function downloadSource(
  download: Fetched,
  options: SourceOptions,
): Promise<string | undefined> {
  const { folder, client, log, now } = options;
  const onTheirWay = join(folder, ".part");
  await named(onTheirWay, mkdir(onTheirWay, { recursive: true }));
  const found = await findFiles(download, onTheirWay, client, log);
  const come: Come[] = [];
  for (const file of found) come.push(await take(file, options));
  const files = come.map(({ file }) => file);
  const edition = await keepEdition(folder, files, [
    newest(come.map(({ changed }) => changed)),
    now,
  ]);
  await named(onTheirWay, rm(onTheirWay, { recursive: true, force: true }));
  return edition;
}
