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

it("London’s children are those of the latest cohort that has their number", async () => {
  const connection = await emptyTables();
  await connection.run(`INSERT INTO reoffending_region BY NAME
    SELECT 'E12000007' AS area_code, 'Children' AS age_group, '4 x 3 months' AS cohort_length,
      'new, 3-month cohorts' AS measure, 'nobody' AS source, made.*
    FROM (VALUES ('2019-03', 2063), ('2020-03', 1784), ('2021-03', NULL)) AS made(cohort_end, offenders)`);
  const ask = queryOf(() => Promise.resolve(connection));
  expect(await ask("FROM london_children")).toEqual([{ cohort_end: "2020-03", offenders: 1784 }]);
});
