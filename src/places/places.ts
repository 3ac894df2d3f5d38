import { query } from "../database/build/node.ts";
import type { Place } from "./place.ts";

/** The 33 authorities by name: 32 boroughs and the City of London. */
export async function authorities(): Promise<readonly Place[]> {
  const rows = await query(
    "SELECT area_code, area_name, slug FROM areas WHERE slug IS NOT NULL ORDER BY area_name",
  );
  return rows.map((row) => ({
    areaCode: String(row["area_code"]),
    name: String(row["area_name"]),
    slug: String(row["slug"]),
  }));
}

export const cityOfLondon = "city-of-london";

/** The 32 boroughs that the Metropolitan Police serves. */
export const boroughs = async (): Promise<readonly Place[]> =>
  (await authorities()).filter((place) => place.slug !== cityOfLondon);

/** Those of the 33 whose adults are loaded; Hackney and the City of London are counted as one. */
export async function withAdults(): Promise<readonly Place[]> {
  const rows = await query(
    "SELECT DISTINCT area_code FROM reoffending_adults_borough WHERE cohort_length = '4 x 3 months' AND reoffenders IS NOT NULL",
  );
  const loaded = new Set(rows.map((row) => row["area_code"]));
  const joined = ["E09000001", "E09000012"];
  return (await authorities()).filter(({ areaCode }) =>
    loaded.has(joined.includes(areaCode) ? "MOJ-HACKNEY-CITY" : areaCode),
  );
}

/** The 21 contract package areas by name. */
export async function contractAreas(): Promise<readonly Place[]> {
  const rows = await query(
    "SELECT area_code, area_name, slug FROM contract_areas ORDER BY area_name",
  );
  return rows.map((row) => ({
    areaCode: String(row["area_code"]),
    name: String(row["area_name"]),
    slug: String(row["slug"]),
  }));
}

/** A funnel needs enough authorities to say how widely they scatter. */
const fewestInFunnel = 10;

export const canDrawFunnel = async (): Promise<boolean> =>
  (await withAdults()).length >= fewestInFunnel;
