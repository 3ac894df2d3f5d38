import { DuckDBInstance } from "@duckdb/node-api";
import { expect, it } from "vitest";
import { createTable } from "../../src/database/build/ddl.ts";
import { queryOf } from "../../src/database/build/node.ts";
import { shared } from "../../src/database/build/statements.ts";
import { datasets } from "../../src/datasets/index.ts";

/** Every table without a row, and the views and functions that ask them. */
async function emptyTables() {
  const connection = await (await DuckDBInstance.create()).connect();
  for (const dataset of datasets) await connection.run(createTable(dataset));
  for (const statement of shared) await connection.run(statement);
  return connection;
}

/** Two years of months, and made-up breaks, of which the first begins the first of them. */
async function twoYears() {
  const connection = await emptyTables();
  await connection.run(`INSERT INTO crime_monthly (area_code, month, offence_group, offences)
    SELECT 'E09000007', strftime(DATE '2024-01-01' + to_months(CAST(age AS INTEGER)), '%Y-%m'), 'Theft', 1
    FROM range(24) AS past(age)`);
  await connection.run(`INSERT INTO breaks BY NAME
    SELECT * FROM (VALUES
      ('2024-01', 'a beginning', NULL), ('2024-02', 'a new system', NULL),
      ('2025-03', 'a new basis', 'E09000007')
    ) AS made(period, label, areas)
    CROSS JOIN (SELECT 'crime_monthly' AS dataset, 'It changed.' AS reason, 'It moved.' AS effect,
      'nobody' AS source, true AS bears_on_totals)`);
  return queryOf(() => Promise.resolve(connection));
}

it("breaks of the latest change stand in one row with their months, of an area its own", async () => {
  const ask = await twoYears();
  const system = "February 2024: It changed. It moved.";
  expect(await ask("FROM breaks_of_latest_change('E09000007')")).toEqual([
    {
      label: "a new system (2024-02), a new basis (2025-03)",
      reason: `${system} March 2025: It changed. It moved.`,
    },
  ]);
  expect(await ask("FROM breaks_of_latest_change('E09000001')")).toEqual([
    { label: "a new system (2024-02)", reason: system },
  ]);
  await ask("DELETE FROM breaks WHERE label <> 'a beginning'");
  const nothing = await ask("SELECT * FROM breaks_of_latest_change('E09000007')");
  expect(nothing).toEqual([{ label: null, reason: null }]);
});

it("London’s children are those of the latest cohort that has their number", async () => {
  const connection = await emptyTables();
  await connection.run(`INSERT INTO reoffending_region BY NAME
    SELECT 'E12000007' AS area_code, 'Children' AS age_group, '4 x 3 months' AS cohort_length,
      'new, 3-month cohorts' AS measure, 'nobody' AS source, made.*
    FROM (VALUES ('2019-03', 2063), ('2020-03', 1784), ('2021-03', NULL)) AS made(cohort_end, offenders)`);
  const ask = queryOf(() => Promise.resolve(connection));
  expect(await ask("FROM london_children")).toEqual([{ cohort_end: "2020-03", offenders: 1784 }]);
});

it("adults are loaded where an authority has counts of a year, Hackney with the City as one", async () => {
  const connection = await emptyTables();
  await connection.run(`INSERT INTO reoffending_adults_borough BY NAME
    SELECT 'Adults' AS age_group, 'new, 3-month cohorts' AS measure, 'a file' AS source, made.*
    FROM (VALUES
      ('MOJ-HACKNEY-CITY', '4 x 3 months', '2020-03', 900, 300),
      ('E09000022', '4 x 3 months', '2020-03', 800, NULL),
      ('E09000022', '3 months', '2020-03', 200, 50)
    ) AS made(area_code, cohort_length, cohort_end, offenders, reoffenders)`);
  const ask = queryOf(() => Promise.resolve(connection));
  expect(
    await ask("SELECT area_code, cohort_end, offenders, reoffenders, source FROM loaded_adults"),
  ).toEqual([
    {
      ...{ area_code: "MOJ-HACKNEY-CITY", cohort_end: "2020-03", source: "a file" },
      ...{ offenders: 900, reoffenders: 300 },
    },
  ]);
  const counted = await ask(`SELECT code FROM (
      VALUES ('E09000001'), ('E09000012'), ('E09000022')
    ) AS three(code)
    WHERE hackney_with_city(code) IN (SELECT area_code FROM loaded_adults) ORDER BY code`);
  expect(counted).toEqual([{ code: "E09000001" }, { code: "E09000012" }]);
});
