import { expect, it } from "vitest";
import type { Instance } from "../../src/charts/chart.ts";
import type { Row } from "../../src/database/ask/query.ts";
import { query } from "../../src/database/build/node.ts";
import { instances } from "../../src/site/published-charts.ts";
import { formatCohort } from "../../src/words/periods.ts";

/** Which column of a table with breaks holds its periods. */
const periodColumns: Readonly<Record<string, string>> = {
  crime_monthly: "month",
  crime_official: "period_end",
  crime_wards: "period_end",
  crime_yearly: "financial_year",
  criminal_histories: "year",
  knife_crime_monthly: "month",
  reoffending_adults_borough: "cohort_end",
  reoffending_children: "cohort_end",
  reoffending_children_detail: "cohort_end",
  reoffending_london: "cohort_end",
  reoffending_national: "cohort_end",
  reoffending_region: "cohort_end",
};

/** Views that give the periods of a table another name. */
const ofView: Readonly<Record<string, string>> = {
  like_with_like_year: "crime_monthly",
  rolling_year: "crime_monthly",
  latest_year: "crime_monthly",
  like_with_like_financial_year: "crime_yearly",
  knife_rolling_year: "knife_crime_monthly",
  crime_by_month: "crime_monthly",
};

/**
 * What a chart leaves out of what bears on its table: the breaks of a group that it has not, and the
 * airports, where they are in Hillingdon throughout. It shows one group, or all but one.
 */
const leftOut = (id: string): string =>
  id === "fraud"
    ? "offence_group IS DISTINCT FROM 'Fraud and forgery'"
    : ["yearly-changes", "groups"].includes(id)
      ? "offence_group = 'Fraud and forgery' OR label = 'airports move'"
      : "label = 'airports move'";

/** Of this table a chart only says how far it goes. */
const onlyDated: Readonly<Record<string, string>> = { "knife-crime": "crime_monthly" };

/** Where a chart writes the periods of a table as those of another: cohorts by the year they span. */
const writtenAs: Readonly<Record<string, (period: string) => string>> = {
  "crime-and-known-reoffending of reoffending_region": formatCohort,
};

const tablesOf = ({ chart: { id, sql } }: Instance): readonly string[] => {
  const named = new Set(sql.match(/\w+/g));
  const viewed = Object.keys(ofView).flatMap((view) =>
    named.has(view) ? (ofView[view] ?? []) : [],
  );
  const tables = [...Object.keys(periodColumns).filter((name) => named.has(name)), ...viewed];
  return [...new Set(tables)].filter((name) => name !== onlyDated[id]);
};

const periods = new Map<string, Promise<ReadonlySet<string>>>();
const periodsOf = (table: string): Promise<ReadonlySet<string>> => {
  const asked =
    periods.get(table) ??
    query(
      `SELECT DISTINCT CAST(${periodColumns[table] ?? ""} AS VARCHAR) AS period FROM ${table}`,
    ).then((rows) => new Set(rows.map((row) => String(row["period"]))));
  periods.set(table, asked);
  return asked;
};

/** The periods of a table that stand in a chart's rows, in order. */
async function shownPeriods(table: string, instance: Instance, rows: readonly Row[]) {
  const write = writtenAs[`${instance.chart.id} of ${table}`] ?? String;
  const named = Object.entries(instance.chart.columns)
    .filter(([, { format }]) =>
      ["text", "month", "financialYear", "cohort", "year"].includes(format),
    )
    .map(([name]) => name);
  const cells = new Set(rows.flatMap((row) => named.map((name) => String(row[name]))));
  return [...(await periodsOf(table))].filter((period) => cells.has(write(period))).toSorted();
}

const all = await instances();
const reading = all.filter((instance) => tablesOf(instance).length > 0);
const ids = [...new Set(reading.map(({ chart }) => chart.id))];

/** Two places of each chart: the first, and one in the middle. */
const sampled = (id: string): readonly Instance[] => {
  const own = reading.filter(({ chart }) => chart.id === id);
  return [...new Set([own[0], own[Math.floor(own.length / 2)]])].filter((one) => one !== undefined);
};

it.each(ids)("%s carries the breaks between the periods that it shows", async (id) => {
  for (const instance of sampled(id)) {
    const rows = await query(instance.chart.sql, instance.parameters);
    for (const table of tablesOf(instance)) {
      const shown = await shownPeriods(table, instance, rows);
      expect(shown, `${instance.place.name}, ${table}`).not.toEqual([]);
      const between = await query(
        `SELECT label FROM each_break_of($of_table, $area, 'All offences')
         WHERE bears_on_totals AND label <> 'provisional' AND period > $first AND period <= $last
           AND NOT coalesce(${leftOut(id)}, false)`,
        {
          of_table: table,
          area: instance.place.areaCode,
          first: shown[0] ?? "",
          last: shown.at(-1) ?? "",
        },
      );
      const labels = rows.map((row) => String(row["break_label"] ?? "")).join(", ");
      for (const { label } of between)
        expect(labels, `${instance.place.name}, ${table}`).toContain(String(label));
    }
  }
});

it("knows the periods of every table that has breaks", async () => {
  const tables = await query("SELECT DISTINCT dataset FROM breaks ORDER BY dataset");
  expect(tables.map(({ dataset }) => dataset)).toEqual(Object.keys(periodColumns));
});
