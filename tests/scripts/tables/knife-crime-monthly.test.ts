import { describe, expect, test } from "vitest";
import { askFiles, committed, isAtHand, rawPath } from "../../support/raw-files.ts";

const folder = "mps-ward-and-knife";
const table = committed("knife_crime_monthly");
const sum = (column: string): string => `sum(CAST(${column} AS INTEGER))`;

test("all months: what borough and team totals of the dashboard agree on", async () => {
  const [row] = await askFiles(
    `SELECT count(*), count(DISTINCT area_code), ${sum("offences")}, ${sum("offences_with_injury")}, ${sum("positive_outcomes")} FROM ${table}`,
  );
  expect(row).toEqual([33 * 48, 33, 57_709, 14_529, 7_232]);
});

test.each([
  ["2022-04", "2023-03", 13_135],
  ["2023-04", "2024-03", 15_156],
  ["2024-04", "2025-03", 16_156],
])("offences from %s to %s: %i", async (first, last, offences) => {
  const [row] = await askFiles(
    `SELECT ${sum("offences")} FROM ${table} WHERE month BETWEEN '${first}' AND '${last}'`,
  );
  expect(row).toEqual([offences]);
});

test("the table says that outcomes are of their own month, so that nobody divides them", async () => {
  const { knifeCrimeMonthly } = await import("../../../src/datasets/crime/knife-crime-monthly.ts");
  expect(knifeCrimeMonthly.description).toContain("not a clear-up rate");
});

const raw = `(SELECT area_type, area_code AS code, borough_snt, strftime(month_year, '%Y-%m') AS month,
    if(crime_subtype = 'Knife Crime' AND measure = 'Offences', "count", 0) AS offences,
    if(crime_subtype = 'Knife Crime with Injury' AND measure = 'Offences', "count", 0) AS injury,
    if(crime_subtype = 'Knife Crime' AND measure = 'Positive Outcomes', "count", 0) AS outcomes
  FROM read_parquet('${rawPath(folder, "monthly-crime-dashboard.parquet")}'))`;

const difference = (from: string, join: string): string =>
  `SELECT own.area_code, own.month, own.offences, sum(raw.offences)
   FROM ${from} LEFT JOIN ${raw} AS raw ON raw.month = own.month AND ${join}
   GROUP BY ALL HAVING CAST(own.offences AS INTEGER) <> coalesce(sum(raw.offences), 0)
     OR any_value(CAST(own.offences_with_injury AS INTEGER)) <> coalesce(sum(raw.injury), 0)
     OR any_value(CAST(own.positive_outcomes AS INTEGER)) <> coalesce(sum(raw.outcomes), 0)`;

describe.skipIf(!isAtHand(folder))("against the raw file (skipped where it is not at hand)", () => {
  test("every borough and month is what its rows say", async () => {
    const boroughs = `(SELECT * FROM ${table} WHERE area_code LIKE 'E09%') AS own`;
    const rows = "raw.area_type = 'Borough' AND raw.code = own.area_code";
    expect(await askFiles(difference(boroughs, rows))).toEqual([]);
  });

  test("all neighbourhood teams, which are not read here, add to the same months", async () => {
    const wrong = await askFiles(
      `WITH teams AS (SELECT month, sum(offences) AS offences, sum(outcomes) AS outcomes
         FROM ${raw} WHERE area_type = 'Safer Neighbourhood Teams' GROUP BY month)
       SELECT own.month FROM ${table} AS own JOIN teams USING (month) GROUP BY ALL
       HAVING sum(CAST(positive_outcomes AS INTEGER)) <> any_value(teams.outcomes)
         OR ${sum("own.offences")} <> any_value(teams.offences)`,
    );
    expect(wrong).toEqual([]);
  });

  test("what has no borough's code is given to none", async () => {
    const none = `(SELECT * FROM ${table} WHERE area_code = 'MPS-UNKNOWN') AS own`;
    expect(await askFiles(difference(none, "raw.area_type = 'Borough' AND code IS NULL"))).toEqual(
      [],
    );
  });
});
