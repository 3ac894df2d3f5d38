import type { Query } from "../../../database/ask/query.ts";
import { changeBetweenPeriods } from "../charts/change-between-periods.ts";
import type { YearOfBorough } from "./between-years.ts";

/** The financial years that can be chosen, those of the report’s figure 1 and on. */
export async function yearsToChoose(query: Query): Promise<readonly string[]> {
  const rows = await query(
    "SELECT DISTINCT financial_year FROM crime_yearly WHERE financial_year >= '2002-03' ORDER BY ALL",
  );
  return rows.map((row) => String(row["financial_year"]));
}

/** Every borough and year, as the chart’s own question answers when a year is set against itself. */
export async function offencesByYear(query: Query): Promise<readonly YearOfBorough[]> {
  const years = await yearsToChoose(query);
  const answers = await Promise.all(
    years.map((year) => query(changeBetweenPeriods.sql, { from_year: year, to_year: year })),
  );
  return answers
    .flat()
    .map((row) => ({
      area_name: String(row["area_name"]),
      slug: String(row["slug"]),
      financial_year: String(row["from_year"]),
      offences: String(row["from_offences"]),
    }))
    .toSorted((a, b) => (a.area_name < b.area_name ? -1 : a.area_name > b.area_name ? 1 : 0));
}
