import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { readChanges } from "../../src/datasets/changes.ts";
import { describeChange, type Names } from "./describe-change.ts";

async function readNames(dataDirectory: string): Promise<Names> {
  const text = await readFile(join(dataDirectory, "areas.csv"), "utf8");
  const rows: string[][] = parse(text);
  const [header = [], ...areas] = rows;
  const code = header.indexOf("area_code");
  const name = header.indexOf("area_name");
  return new Map(areas.map((area) => [area[code] ?? "", area[name] ?? ""]));
}

/**
 * The latest entry of `changes.json` in words.
 *
 * @throws Error when the file is not what the pipeline writes
 */
export async function describeLast(dataDirectory: string): Promise<string[]> {
  const text = await readFile(join(dataDirectory, "changes.json"), "utf8").catch(() => undefined);
  const last = text === undefined ? undefined : readChanges(text).editions.at(-1);
  if (last === undefined) return ["No edition has been taken since the changes are kept."];
  return describeChange(last, await readNames(dataDirectory));
}
