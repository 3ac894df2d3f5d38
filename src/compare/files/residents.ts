import { metLondon, regionLondon } from "../measure.ts";
import { numberOf, type Table } from "./table.ts";

export const populationFile = "/data/population.csv";

const city = "E09000001";

/** Residents of a place in the middle of a year, or of the last year that there is. */
export type ResidentsOf = (code: string, midYear: number) => number | null;

/**
 * The Metropolitan Police's London is that of the estimates without the City.
 *
 * The City itself has too few residents for a rate, so it has none here.
 */
export function residentsFrom(table: Table): ResidentsOf {
  const byPlace = new Map<string, number | null>();
  let latest = 0;
  for (const line of table) {
    const year = Number(line["year"]);
    latest = Math.max(latest, year);
    byPlace.set(`${line["area_code"] ?? ""} ${String(year)}`, numberOf(line, "residents"));
  }
  return (code, midYear) => {
    const of = (place: string): number | null =>
      byPlace.get(`${place} ${String(Math.min(midYear, latest))}`) ?? null;
    if (code === city) return null;
    if (code !== metLondon) return of(code);
    const [all, square] = [of(regionLondon), of(city)];
    return all === null || square === null ? null : all - square;
  };
}
