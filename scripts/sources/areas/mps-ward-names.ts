import { shown } from "../../pipeline/cells.ts";
import type { RawFolder, SourceReader } from "../../pipeline/source.ts";
import { authorityNames } from "./borough-codes.ts";
import { readParquet } from "../formats/parquet.ts";

const file = "recorded-crime-ward-historical.parquet";
const columns = ["lookup_boroughname", "wardcode", "wardname"];

async function read(folder: RawFolder): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for (const { row, cells } of await readParquet(folder, file, columns, authorityNames)) {
    const [, code = "", name = ""] = cells.map((cell) => cell.trim());
    const known = names.get(code);
    if (/^E05\d{6}$/.test(code) && name !== "" && (known === undefined || known === name)) {
      names.set(code, name);
      continue;
    }
    throw folder.error({
      file,
      row,
      column: "wardname",
      expected: known === undefined ? "the code of a ward and its name" : shown(known),
      found: `${shown(code)}, ${shown(name)}`,
    });
  }
  if (names.size > 0) return names;
  throw folder.error({ file, expected: "wards of London's boroughs", found: "none" });
}

/** The name of each ward by its code. */
export const mpsWardNames: SourceReader<ReadonlyMap<string, string>> = {
  id: "mps-ward-and-knife",
  files: [file],
  read,
};
