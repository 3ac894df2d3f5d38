// @vitest-environment node
import { DuckDBInstance } from "@duckdb/node-api";
import { expect, it } from "vitest";
import { askWith } from "../../../src/database/ask/question.ts";
import { queryOf } from "../../../src/database/build/node.ts";
import { cohorts } from "../../../src/database/build/views/cohorts.ts";
import { contractAreaRegions } from "../../../src/topics/probation/contract-area.ts";

it("shows the latest cohort that all regions have, whatever a later file brings", async () => {
  const connection = await (await DuckDBInstance.create()).connect();
  const run = (sql: string) => connection.run(sql);
  await run(
    "CREATE TABLE contract_area_forces AS SELECT 'A' AS area_code, 'F' AS police_force_code",
  );
  await run(`CREATE TABLE areas AS FROM (VALUES
    ('F', 'A force', 'police force', 'E1'),
    ('E1', 'North', 'region', NULL),
    ('E2', 'South', 'region', NULL)) AS rows(area_code, area_name, area_type, region_code)`);
  await run(`CREATE TABLE reoffending_region AS FROM (VALUES
    ('E1', 'Adults', '2020-03', 100, 27, 27.0), ('E2', 'Adults', '2020-03', 100, 26, 26.0),
    ('E1', 'Adults', '2021-03', 100, 25, 25.0)
  ) AS rows(area_code, age_group, cohort_end, offenders, reoffenders, reoffending_rate)`);
  const together = cohorts.find(({ name }) => name === "regions_together");
  await run(`CREATE VIEW regions_together AS ${together?.sql ?? ""}`);
  // Anew for each question: answers are kept.
  const asked = () => askWith(queryOf(() => Promise.resolve(connection)));
  const shown = async () =>
    (await asked()(contractAreaRegions, { area_code: "A" })).map((row) => row.cohort_end);
  expect(await shown()).toEqual(["2020-03"]);
  await run("INSERT INTO reoffending_region VALUES ('E2', 'Adults', '2021-03', NULL, NULL, NULL)");
  expect(await shown()).toEqual(["2020-03"]);
  await run("INSERT INTO reoffending_region VALUES ('E2', 'Adults', '2021-03', 100, 24, 24.0)");
  expect(await shown()).toEqual(["2021-03"]);
});
