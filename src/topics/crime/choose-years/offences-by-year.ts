import type { Query } from "../../../database/ask/query.ts";
import { allOffences } from "../../../datasets/offence-groups.ts";
import { changeBetweenPeriods } from "../charts/change-between-periods.ts";
import type { YearOfBorough } from "./between-years.ts";

/** The financial years that can be chosen, those of the report’s figure 1 and on. */
export async function yearsToChoose(query: Query): Promise<readonly string[]> {
  const rows = await query(
    "SELECT DISTINCT financial_year FROM crime_yearly WHERE financial_year >= '2002-03' ORDER BY ALL",
  );
  return rows.map((row) => String(row["financial_year"]));
}

/** A group of offences that can be chosen, and the first year from which it is counted alike. */
export type GroupToChoose = { readonly name: string; readonly slug: string; readonly from: string };

/**
 * The groups that can be chosen: those of the latest year without fraud, which no local file counts.
 * All of them are counted alike from the year in which the last of them begins.
 */
export async function groupsToChoose(query: Query): Promise<readonly GroupToChoose[]> {
  const rows = await query(
    `WITH live AS (
       SELECT offence_group, min(financial_year) AS first_year FROM crime_yearly
       WHERE offence_group NOT IN ('All offences', 'Fraud and forgery')
       GROUP BY offence_group
       HAVING max(financial_year) = (SELECT max(financial_year) FROM crime_yearly)
     )
     SELECT offence_group, (SELECT max(first_year) FROM live) AS from_year FROM live ORDER BY ALL`,
  );
  return rows.map((row) => {
    const name = String(row["offence_group"]);
    return { name, slug: name.toLowerCase().replaceAll(" ", "-"), from: String(row["from_year"]) };
  });
}

/**
 * Every borough and year of all offences or of one group, as the chart’s own question answers when a
 * year is set against itself.
 */
export async function offencesByYear(
  query: Query,
  group: Pick<GroupToChoose, "name" | "from"> = { name: allOffences, from: "" },
): Promise<readonly YearOfBorough[]> {
  const years = (await yearsToChoose(query)).filter((year) => year >= group.from);
  const answers = await Promise.all(
    years.map((year) =>
      query(changeBetweenPeriods.sql, {
        offence_group: group.name,
        from_year: year,
        to_year: year,
      }),
    ),
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
