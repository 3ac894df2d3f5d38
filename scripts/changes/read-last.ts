import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { readIfThere } from "../../src/database/build/read-if-there.ts";
import { readChanges } from "../../src/datasets/changes.ts";
import { describeChange, type Names } from "../../src/words/describe-change.ts";

async function readNames(dataDirectory: string): Promise<Names> {
  const text = await readFile(join(dataDirectory, "areas.csv"), "utf8");
  const rows: string[][] = parse(text);
  const [header = [], ...areas] = rows;
  const code = header.indexOf("area_code");
  const name = header.indexOf("area_name");
  return new Map(areas.map((area) => [area[code] ?? "", area[name] ?? ""]));
}

/**
 * Every entry of `changes.json` in words, the latest last; none where there is no such file.
 *
 * @throws Error when the file is not what the pipeline writes
 */
export async function describeAll(dataDirectory: string): Promise<string[][]> {
  const text = await readIfThere(join(dataDirectory, "changes.json"));
  if (text === undefined) return [];
  const { editions } = readChanges(text);
  const names = editions.length === 0 ? new Map() : await readNames(dataDirectory);
  return editions.map((change) => describeChange(change, names));
}

/** The latest entry, or that there is none. */
export async function describeLast(dataDirectory: string): Promise<string[]> {
  const none = ["No edition has been taken since the changes are kept."];
  return (await describeAll(dataDirectory)).at(-1) ?? none;
}
