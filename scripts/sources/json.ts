import { readFile } from "node:fs/promises";
import type { RawFolder } from "../pipeline/source.ts";

/** What a JSON file holds; undefined where it is no JSON. */
export async function readJson(folder: RawFolder, file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(folder.pathOf(file), "utf8"));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** One field of an object; undefined where it has none, or where there is no object. */
export const fieldOf = (json: unknown, name: string): unknown =>
  typeof json === "object" && json !== null ? Reflect.get(json, name) : undefined;
