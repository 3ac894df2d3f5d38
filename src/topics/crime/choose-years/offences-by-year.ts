import { defineQuestion, type Ask } from "../../../database/ask/question.ts";
import { changeBetweenPeriods } from "../charts/change-between-periods.ts";
import type { YearOfBorough } from "./between-years.ts";

const financialYears = defineQuestion({
  name: "financial years to choose",
  sql: "SELECT DISTINCT financial_year FROM crime_yearly WHERE financial_year >= '2002-03' ORDER BY ALL",
  columns: { financial_year: "text" },
});

/** The financial years that can be chosen, those of the report’s figure 1 and on. */
export const yearsToChoose = async (ask: Ask): Promise<readonly string[]> =>
  (await ask(financialYears)).map((row) => row.financial_year);

/** Every borough and year, as the chart’s own question answers when a year is set against itself. */
export async function offencesByYear(ask: Ask): Promise<readonly YearOfBorough[]> {
  const years = await yearsToChoose(ask);
  const answers = await Promise.all(
    years.map((year) => ask(changeBetweenPeriods.question, { from_year: year, to_year: year })),
  );
  return answers
    .flat()
    .map((row) => ({
      area_name: row.area_name,
      slug: row.slug,
      financial_year: row.from_year,
      offences: String(row.from_offences),
    }))
    .toSorted((a, b) => (a.area_name < b.area_name ? -1 : a.area_name > b.area_name ? 1 : 0));
}
