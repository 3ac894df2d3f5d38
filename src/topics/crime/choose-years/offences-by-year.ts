import { defineQuestion, type Ask } from "../../../database/ask/question.ts";
import { figureOne } from "../../../datasets/documents/figure-one.ts";
import { changeBetweenPeriods } from "../charts/change-between-periods.ts";
import type { YearOfBorough } from "./between-years.ts";
import { everyOffence, type CountingChange, type GroupToChoose } from "./choice.ts";

const financialYears = defineQuestion({
  name: "financial years to choose",
  sql: `SELECT DISTINCT financial_year FROM crime_yearly
    WHERE financial_year >= '${figureOne.from}' ORDER BY ALL`,
  columns: { financial_year: "text" },
});

/** The financial years that can be chosen, those of the report’s figure 1 and on. */
export const yearsToChoose = async (ask: Ask): Promise<readonly string[]> =>
  (await ask(financialYears)).map((row) => row.financial_year);

const liveGroups = defineQuestion({
  name: "the groups to choose from",
  sql: `WITH live AS (
      SELECT offence_group, min(financial_year) AS first_year FROM crime_yearly
      WHERE offence_group NOT IN ('All offences', 'Fraud and forgery')
      GROUP BY offence_group
      HAVING max(financial_year) = (SELECT max(financial_year) FROM crime_yearly)
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
    FROM joined_breaks_of('crime_yearly', 'E23000001', $offence_group)
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

/**
 * Every borough and year of all offences or of one group, as the chart’s own question answers when a
 * year is set against itself.
 */
export async function offencesByYear(
  ask: Ask,
  group: Pick<GroupToChoose, "name" | "from"> = everyOffence,
): Promise<readonly YearOfBorough[]> {
  const years = (await yearsToChoose(ask)).filter((year) => year >= group.from);
  const answers = await Promise.all(
    years.map((year) =>
      ask(changeBetweenPeriods.question, {
        offence_group: group.name,
        from_year: year,
        to_year: year,
      }),
    ),
  );
  return answers
    .flat()
    .map((row) => ({
      area_name: row.area_name,
      slug: row.slug,
      financial_year: row.from_year,
      offences: row.from_offences,
      revision: row.revision,
    }))
    .toSorted((a, b) => (a.area_name < b.area_name ? -1 : a.area_name > b.area_name ? 1 : 0));
}
