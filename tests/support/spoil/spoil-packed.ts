import { gunzipSync, gzipSync } from "node:zlib";
import { createTarGzip, parseTarGzip } from "nanotar";
import type { Dice } from "./dice.ts";
import { byteSpoils, csvSpoils, type SpoilFile, type Spoils } from "./spoil-text.ts";

function inside(spoils: Spoils, around: (spoil: SpoilFile) => SpoilFile): Spoils {
  const packed = Object.entries(spoils).map(([kind, spoil]) => [kind, around(spoil)]);
  return { ...(Object.fromEntries(packed) as Spoils), ...byteSpoils };
}

/** Ways to spoil a file that is packed with gzip: what is in it, and its bytes. */
export const gzipped = (spoils: Spoils): Spoils =>
  inside(spoils, (spoil) => async (bytes, dice) => {
    const spoilt = await spoil(gunzipSync(bytes), dice);
    return spoilt === undefined ? undefined : gzipSync(spoilt, { level: 1 });
  });

async function repacked(spoil: SpoilFile, bytes: Buffer, dice: Dice): Promise<Buffer | undefined> {
  const files = (await parseTarGzip(bytes)).map(({ name, data }) => ({
    name,
    data: Buffer.from(data ?? []),
  }));
  const one = dice.pick(files.filter(({ name }) => /^(\.\/)?[a-z]{1,2}\.csv$/.test(name)));
  const spoilt = await spoil(one.data, dice);
  if (spoilt === undefined) return undefined;
  const data = files.map((file) => (file === one ? { name: file.name, data: spoilt } : file));
  return Buffer.from(await createTarGzip(data));
}

/** Ways to spoil one of the lists in a packed folder, and its bytes. */
export const packedLists: Spoils = inside(
  csvSpoils("list.csv"),
  (spoil) => (bytes, dice) => repacked(spoil, bytes, dice),
);
