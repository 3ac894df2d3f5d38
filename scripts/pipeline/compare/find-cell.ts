import { gunzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import { parseCount } from "../cells.ts";
import type { RawFolder, SourceReader } from "../source.ts";

type Place = { readonly file: string; readonly row: number; readonly column: string };

function recordsOf(file: string, bytes: Buffer): string[][] {
  if (!/\.csv(\.gz)?$/.test(file)) return [];
  const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return parse(text, { bom: true, relax_column_count: true });
}

/**
 * Where the first of some counts that stands once in the CSVs of some readers does; nothing where each
 * stands nowhere, as a count that was added up from rows does, or several times.
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
    for (const file of reader.files) {
      const records = recordsOf(file, await folder.bytes(file));
      const [header = []] = records;
      for (const [index, record] of records.entries()) {
        for (const [at, cell] of record.entries()) {
          const count = parseCount(cell);
          if (count === undefined || !counts.includes(count)) continue;
          const place = { file, row: index + 1, column: header[at] ?? String(at + 1) };
          places.set(count, [...(places.get(count) ?? []), place]);
        }
      }
    }
  }
  const once = counts.map((count) => places.get(count) ?? []).find(({ length }) => length === 1);
  return once?.[0] ?? {};
}
