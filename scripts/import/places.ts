import type { areas } from "../../src/datasets/areas/areas.ts";
import type { RowOf } from "../../src/datasets/dataset.ts";
import type { upperTierAreas } from "../../src/datasets/areas/upper-tier-areas.ts";
import { naturalName } from "../tables/areas/areas.ts";

/** What a name in the file stands for. */
export type Place =
  | { readonly kind: "authority"; readonly code: string; readonly name: string }
  /** An upper-tier authority of England or Wales outside London. */
  | { readonly kind: "outside London" }
  /** A region, a country, or both countries. */
  | { readonly kind: "larger area" }
  /** People whom the publisher gives to no place. */
  | { readonly kind: "no place" };

/** Names that have nothing in common with the one that the lookups have. */
const otherNames: Readonly<Record<string, string>> = {
  "city of london and hackney": "hackney and city of london",
  "city and hackney": "hackney and city of london",
  "hackney and city": "hackney and city of london",
  "hackney city of london": "hackney and city of london",
  "corporation of london": "city of london",
  "city of london corporation": "city of london",
  hull: "kingston upon hull",
  "saint helens": "st helens",
  southend: "southend on sea",
  stockton: "stockton on tees",
  stoke: "stoke on trent",
  anglesey: "isle of anglesey",
  "ynys mon": "isle of anglesey",
  "rhondda cynon taff": "rhondda cynon taf",
  eastern: "east of england",
  east: "east of england",
  "yorkshire and humber": "yorkshire and the humber",
  "yorkshire and humberside": "yorkshire and the humber",
};

const noPlaces = [
  ...["unknown", "not known", "not recorded", "not stated", "missing", "unspecified"],
  ...["unknown local authority", "unknown utla", "no fixed abode"],
];

const before =
  /^(?:the )?(?:(?:london borough|royal borough|metropolitan borough|borough|county|city and county|city) of |lb |rb |county (?!of ))/;
const after =
  / (?:london borough|metropolitan borough|borough|county council|city council|borough council|council|unitary authority|ua|cc|mbc|lb)$/;

/**
 * A name by what tells it from other names: `Bristol, City of`, `City of Bristol` and `Bristol UA`
 * are one, and so are `&` and `and`. The City of London keeps its "City of": London is a region.
 */
export function nameKey(name: string): string {
  const plain = naturalName(name.trim().replaceAll(/\s+/g, " "))
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("&", " and ")
    .replaceAll(/['’.]/g, "")
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim();
  const known = otherNames[plain] ?? plain;
  if (known.includes("city of london")) return known;
  const short = known.replace(after, "").replace(before, "").replace(/^the /, "");
  return otherNames[short] ?? short;
}

type AreaRow = RowOf<typeof areas>;

function placeOf({
  area_code: code,
  area_name: name,
  area_type: type,
}: AreaRow): Place | undefined {
  switch (type) {
    case "borough":
    case "city":
    case "joined area":
      return { kind: "authority", code, name };
    case "region":
    case "country":
    case "country group":
      return { kind: "larger area" };
    default:
      return undefined;
  }
}

/** Two places that the publisher counts as one: `Cornwall and Isles of Scilly`. */
const partsOf = (key: string): readonly (readonly [string, string])[] =>
  [...key.matchAll(/ and /g)].map(({ index }) => [key.slice(0, index), key.slice(index + 5)]);

export type FindPlace = (name: string) => Place | undefined;

/** Finds what a name stands for; undefined where it stands nowhere. */
export function placeFinder(
  areaRows: readonly AreaRow[],
  upperTier: readonly RowOf<typeof upperTierAreas>[],
): FindPlace {
  const places = new Map<string, Place>(noPlaces.map((name) => [name, { kind: "no place" }]));
  for (const { area_name: name } of upperTier)
    places.set(nameKey(name), { kind: "outside London" });
  // After them, so that London's own authorities, which both tables name, have their codes.
  for (const row of areaRows) {
    const place = placeOf(row);
    if (place !== undefined) places.set(nameKey(row.area_name), place);
  }
  const isOutside = (key: string): boolean => places.get(key)?.kind === "outside London";
  return (name) => {
    const key = nameKey(name);
    const joined = () => partsOf(key).some((parts) => parts.every(isOutside));
    return places.get(key) ?? (joined() ? { kind: "outside London" } : undefined);
  };
}
