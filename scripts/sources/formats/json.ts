import { foreignIn } from "../../pipeline/plain-text.ts";
import type { RawFolder } from "../../pipeline/source.ts";

/**
 * Refuses a name or a text, at any depth, with something that does not belong there.
 *
 * @throws DataError naming where it stands
 */
export function requirePlainTexts(
  folder: RawFolder,
  file: string,
  json: unknown,
  place: string,
): void {
  if (typeof json === "string") {
    const found = foreignIn(json);
    if (found === undefined) return;
    throw folder.error({ file, column: place, expected: "plain text", found });
  }
  if (typeof json !== "object" || json === null) return;
  for (const [name, value] of Object.entries(json)) {
    requirePlainTexts(folder, file, name, place);
    // As people count: the first of a list is 1.
    const part = Array.isArray(json) ? `entry ${Number(name) + 1}` : name;
    requirePlainTexts(folder, file, value, place === "" ? part : `${place}, ${part}`);
  }
}

/**
 * What a JSON text of a file holds; undefined where it is no JSON.
 *
 * @throws DataError for a text in it that is not plain
 */
export function parseJson(folder: RawFolder, file: string, text: string): unknown {
  const json = parseAny(text);
  requirePlainTexts(folder, file, json, "");
  return json;
}

/** What a JSON text holds, its texts not looked at; undefined where it is no JSON. */
export function parseAny(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * What a JSON file holds; undefined where it is no JSON.
 *
 * @throws DataError for a text in it that is not plain
 */
export async function readJson(folder: RawFolder, file: string): Promise<unknown> {
  return parseJson(folder, file, (await folder.bytes(file)).toString("utf8"));
}

/** One field of an object; undefined where it has none, or where there is no object. */
export const fieldOf = (json: unknown, name: string): unknown =>
  typeof json === "object" && json !== null ? Reflect.get(json, name) : undefined;
