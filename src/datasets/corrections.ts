/** A page or chart that printed something wrong. */
export type CorrectedPlace = { readonly name: string; readonly path: string };

/** Something that the site printed and that was not right. */
export type Correction = {
  /** Stands in addresses and feeds: never changed. */
  readonly id: string;
  /** The day since when it is right, `2026-11-28`. */
  readonly since: string;
  readonly where: readonly CorrectedPlace[];
  readonly printed: string;
  readonly right: string;
  /** How it came about. */
  readonly why: string;
  /** Codes of the authorities that it was about; empty for London or all of them. */
  readonly areas: readonly string[];
};

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isDay = (value: unknown): boolean =>
  isText(value) &&
  /^\d{4}-\d{2}-\d{2}$/.test(value) &&
  !Number.isNaN(Date.parse(value)) &&
  new Date(value).toISOString().startsWith(value);

const fields: Readonly<Record<keyof Correction, readonly [(value: unknown) => boolean, string]>> = {
  id: [(value) => isText(value) && /^[a-z0-9-]+$/.test(value), "small letters, digits and hyphens"],
  since: [isDay, "a day such as 2026-11-28"],
  where: [
    (value) =>
      Array.isArray(value) &&
      value.length > 0 &&
      value.every(
        (place) =>
          isObject(place) &&
          isText(place["name"]) &&
          isText(place["path"]) &&
          place["path"].startsWith("/"),
      ),
    "a list of at least one name and path, the path with a slash in front",
  ],
  printed: [isText, "what was printed"],
  right: [isText, "what is right"],
  why: [isText, "how it came about"],
  areas: [(value) => Array.isArray(value) && value.every(isText), "a list of area codes"],
};

function isCorrection(value: unknown, index: number): value is Correction {
  const id = isObject(value) ? value["id"] : undefined;
  const named = isText(id) ? ` (${id})` : "";
  for (const [field, [isRight, wanted]] of Object.entries(fields)) {
    if (isObject(value) && isRight(value[field])) continue;
    throw new Error(`corrections.json: entry ${index + 1}${named}: "${field}" must be ${wanted}`);
  }
  return true;
}

/**
 * `data/corrections.json`, written by hand: the newest correction first.
 *
 * @throws Error naming the file, the entry and the field that is not as it must be
 */
export function readCorrections(text: string): readonly Correction[] {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch (error) {
    throw new Error(`corrections.json: not JSON (${String(error)})`, { cause: error });
  }
  const list = isObject(found) ? found["corrections"] : undefined;
  if (!Array.isArray(list)) throw new Error('corrections.json: no list "corrections"');
  const corrections = list.filter((entry, index): entry is Correction =>
    isCorrection(entry, index),
  );
  const twice = corrections.find(({ id }, index) =>
    corrections.slice(0, index).some((other) => other.id === id),
  );
  if (twice) throw new Error(`corrections.json: the id "${twice.id}" is there twice`);
  return corrections.toSorted((a, b) => b.since.localeCompare(a.since));
}
