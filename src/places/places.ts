import { defineQuestion, type RowOfAnswer } from "../database/ask/question.ts";
import { ask } from "../database/build/ask.ts";
import type { Place } from "./place.ts";

const columns = { area_code: "text", area_name: "text", slug: "text" } as const;

const authorityNames = defineQuestion({
  name: "authorities",
  sql: "SELECT area_code, area_name, slug FROM areas WHERE slug IS NOT NULL ORDER BY area_name",
  columns,
});

const contractAreaNames = defineQuestion({
  name: "contract areas",
  sql: "SELECT area_code, area_name, slug FROM contract_areas ORDER BY area_name",
  columns,
});

const authoritiesWithAdults = defineQuestion({
  name: "authorities whose adults are loaded",
  sql: `SELECT area_code, area_name, slug FROM areas
    WHERE slug IS NOT NULL AND hackney_with_city(area_code) IN (SELECT area_code FROM loaded_adults)
    ORDER BY area_name`,
  columns,
});

const toPlace = (row: RowOfAnswer<typeof authorityNames>): Place => ({
  areaCode: row.area_code,
  name: row.area_name,
  slug: row.slug,
});

/** The 33 authorities by name: 32 boroughs and the City of London. */
export const authorities = async (): Promise<readonly Place[]> =>
  (await ask(authorityNames)).map(toPlace);

/** A route for each of the 33, by its slug. */
export const authorityPaths = async () =>
  (await authorities()).map((place) => ({ params: { slug: place.slug }, props: { place } }));

type Named = readonly [name: string, path: string];

/** The authorities before and after one by name, each with its name and where it stands. */
export async function besides(
  { slug }: Place,
  pathOf: (slug: string) => string,
): Promise<{ readonly previous: Named | undefined; readonly next: Named | undefined }> {
  const all = await authorities();
  const at = all.findIndex((place) => place.slug === slug);
  const named = (place: Place | undefined): Named | undefined =>
    place && [place.name, pathOf(place.slug)];
  return { previous: named(all[at - 1]), next: named(all[at + 1]) };
}

export const cityOfLondon = "city-of-london";

/** The 32 boroughs that the Metropolitan Police serves. */
export const boroughs = async (): Promise<readonly Place[]> =>
  (await authorities()).filter((place) => place.slug !== cityOfLondon);

/** Those of the 33 whose adults are loaded; Hackney and the City of London are counted as one. */
export const withAdults = async (): Promise<readonly Place[]> =>
  (await ask(authoritiesWithAdults)).map(toPlace);

/** The 21 contract package areas by name. */
export const contractAreas = async (): Promise<readonly Place[]> =>
  (await ask(contractAreaNames)).map(toPlace);

/** A funnel needs enough authorities to say how widely they scatter. */
const fewestInFunnel = 10;

export const canDrawFunnel = async (): Promise<boolean> =>
  (await withAdults()).length >= fewestInFunnel;
