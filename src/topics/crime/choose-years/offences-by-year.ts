import { metropolitanPoliceCode } from "../../../datasets/areas/codes.ts";
import { defineQuestion, type Ask } from "../../../database/ask/question.ts";
import { yearColumns, type YearOfBorough } from "./between-years.ts";
import { everyOffence, type CountingChange, type GroupToChoose } from "./choice.ts";

const financialYears = defineQuestion({
  name: "financial years to choose",
  sql: `SELECT DISTINCT financial_year FROM crime_yearly
    WHERE financial_year >= figure_1_first_year() ORDER BY ALL`,
  columns: { financial_year: "text" },
});

/** The financial years that can be chosen, those of the report’s figure 1 and on. */
export const yearsToChoose = async (ask: Ask): Promise<readonly string[]> =>
  (await ask(financialYears)).map((row) => row.financial_year);

const liveGroups = defineQuestion({
  name: "the groups to choose from",
  sql: `WITH live AS (
      SELECT offence_group, min(financial_year) AS first_year FROM crime_yearly
      WHERE still_counted(offence_group)
      GROUP BY offence_group
      HAVING max(financial_year) = latest_financial_year()
    )
    SELECT offence_group, (SELECT max(first_year) FROM live) AS from_year FROM live ORDER BY ALL`,
  columns: { offence_group: "text", from_year: "text" },
});

/**
 * The groups that can be chosen: those of the latest year without fraud, which no local file counts.
 * All of them are counted alike from the year in which the last of them begins.
 */
export const groupsToChoose = async (ask: Ask): Promise<readonly GroupToChoose[]> =>
  (await ask(liveGroups)).map(({ offence_group: name, from_year: from }) => ({
    ...{ name, from },
    slug: name.toLowerCase().replaceAll(" ", "-"),
  }));

const countingChanges = defineQuestion({
  name: "where the counting of a group changed",
  sql: `SELECT period, label, reason
    FROM joined_breaks_of('crime_yearly', '${metropolitanPoliceCode}', $offence_group)
    ORDER BY period`,
  columns: { period: "text", label: "text", reason: "text" },
});

/** Where the counting of these groups changed, each change once with the groups it bears on. */
export async function changesInCounting(
  ask: Ask,
  groups: readonly Pick<GroupToChoose, "name">[],
): Promise<readonly CountingChange[]> {
  const asked = await Promise.all(
    groups.map(async ({ name }) =>
      (await ask(countingChanges, { offence_group: name })).map((row) => ({ ...row, group: name })),
    ),
  );
  const alike = Map.groupBy(asked.flat(), ({ period, reason }) => `${period} ${reason}`);
  return [...alike.values()].flatMap((own) =>
    own.slice(0, 1).map(({ period, label, reason }) => ({
      ...{ period, label, reason },
      groups: own.map(({ group }) => group),
    })),
  );
}

const yearsOfGroup = defineQuestion({
  name: "every borough and financial year of a group",
  sql: `SELECT area_name, slug, financial_year, offences, revision
    FROM like_with_like_financial_year JOIN areas USING (area_code)
    WHERE area_type = 'borough' AND offence_group = $offence_group
      AND financial_year >= greatest(figure_1_first_year(), $from_year)
    ORDER BY area_name, financial_year`,
  columns: yearColumns,
});

/** Every borough and year of all offences or of one group, of which the page makes what lies between two. */
export const offencesByYear = (
  ask: Ask,
  { name, from }: Pick<GroupToChoose, "name" | "from"> = everyOffence,
): Promise<readonly YearOfBorough[]> => ask(yearsOfGroup, { offence_group: name, from_year: from });
