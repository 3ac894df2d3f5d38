import { cityOfLondonCode } from "../../../src/datasets/areas/codes.ts";
import {
  crimeCityMonthly,
  streetCrimeTypes,
} from "../../../src/datasets/crime/crime-city-monthly.ts";
import type { RowOf } from "../../../src/datasets/dataset.ts";
import { tableMaker } from "../../pipeline/table.ts";
import { cityStreetRecords, type StreetMonth } from "../../sources/crime/city-street-records.ts";
import { addMonths } from "../../../src/words/periods.ts";

type CityRow = RowOf<typeof crimeCityMonthly>;

const noFile = "[x] we have no copy of this month’s file";

function rowsOf(month: string, found: StreetMonth | undefined): CityRow[] {
  return streetCrimeTypes.map((type) => ({
    area_code: cityOfLondonCode,
    month,
    crime_type: type,
    offences: found === undefined ? null : (found.counts.get(type) ?? 0),
    note: found === undefined ? noFile : null,
  }));
}

/** Every month from the first to the last; one without a file is empty, never zero. */
export const makeCrimeCityMonthly = tableMaker({
  schema: crimeCityMonthly,
  sources: [cityStreetRecords],
  make: async (context) => {
    const found = await context.read(cityStreetRecords);
    if (found === undefined) return undefined;
    const byMonth = new Map(found.map((one) => [one.month, one]));
    const months = [...byMonth.keys()].toSorted();
    const [first = "", last = ""] = [months[0], months.at(-1)];
    const rows: CityRow[] = [];
    for (let month = first; month <= last; month = addMonths(month, 1)) {
      rows.push(...rowsOf(month, byMonth.get(month)));
    }
    return rows;
  },
});
