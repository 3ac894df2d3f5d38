import type { Place } from "./charts/chart.ts";
import { query } from "./database/node.ts";

/** London as the Metropolitan Police counts it. */
export const london: Place = { areaCode: "E23000001", name: "London", slug: "london" };

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
