import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Dispatcher } from "undici";
import type { Fetched, WantedFile } from "../../src/datasets/download.ts";
import type { Log } from "../pipeline/progress.ts";
import { newestOffer, readPackage } from "./catalogue.ts";
import { fetchFile } from "./fetch-file.ts";
import type { Promised } from "./inspect.ts";
import { unpack } from "./unpack.ts";

/** A file with its address and what its publisher says of it. */
export type Found = {
  readonly wanted: WantedFile;
  readonly address: string;
  readonly promised: Promised;
  readonly changed: Date | undefined;
};

const nothing: Promised = { bytes: undefined, hash: undefined };

/**
 * Where the files of a source are today.
 *
 * @param folder for the catalogue's answer, on its way
 * @throws DownloadError when the catalogue does not answer or does not have the file
 */
export async function findFiles(
  download: Fetched,
  folder: string,
  client: Dispatcher,
  log: Log,
): Promise<Found[]> {
  if (download.how === "address") {
    return download.files.map(({ address, ...wanted }) => ({
      wanted,
      address,
      promised: nothing,
      changed: undefined,
    }));
  }
  const { api } = download;
  const path = join(folder, "catalogue.json");
  const { encoding } = await fetchFile(api, path, client, log);
  const offers = readPackage(unpack(await readFile(path), encoding, api).toString("utf8"), api);
  return download.files.map(({ nameHolds, ...wanted }) => {
    const offer = newestOffer(offers, { nameHolds, type: wanted.type }, api);
    return { wanted, address: offer.address, promised: offer, changed: offer.changed };
  });
}
