import { filesOf } from "../raw/dated-files.ts";
import type { RawFolder, SourceReader } from "../source.ts";
import { numbersIn, type Place } from "./numbers-in.ts";

/**
 * Where the first of some counts that stands once in the files of some readers does; nothing where
 * each stands nowhere, as a count that was added up from rows does, or several times.
 */
export async function findCell(
  readers: readonly SourceReader<unknown>[],
  folderOf: (reader: SourceReader<unknown>) => RawFolder | undefined,
  counts: readonly number[],
): Promise<Partial<Place>> {
  const places = new Map<number, Place[]>();
  for (const reader of readers) {
    const folder = folderOf(reader);
    if (folder === undefined) continue;
    for (const file of await filesOf(folder, reader)) {
      for (const { count, ...place } of await numbersIn(folder, file, new Set(counts))) {
        places.set(count, [...(places.get(count) ?? []), place]);
      }
    }
  }
  const once = counts.map((count) => places.get(count) ?? []).find(({ length }) => length === 1);
  return once?.[0] ?? {};
}
