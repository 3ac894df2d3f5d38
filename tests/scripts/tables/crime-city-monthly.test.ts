import { describe, expect, test } from "vitest";
import { askFiles, committed, isAtHand, rawPath } from "../../support/raw-files.ts";

const folder = "police-uk-city-of-london-monthly";
const table = committed("crime_city_monthly");
const offences = "sum(CAST(offences AS INTEGER))";

test.each([
  ["2019-01", "2019-12", 8_789],
  ["2020-04", "2020-04", 209],
  ["2022-07", "2023-06", 8_209],
  ["2024-01", "2024-12", 9_594],
  ["2024-07", "2025-06", 9_031],
  ["2025-01", "2025-12", 8_747],
])("%s to %s: %i records without anti-social behaviour", async (first, last, records) => {
  const [row] = await askFiles(
    `SELECT ${offences} FROM ${table} WHERE month BETWEEN '${first}' AND '${last}'`,
  );
  expect(row).toEqual([records]);
});

const first = "month <= '2025-12'";

test("77 of the first 93 months; the other 16 are empty with a reason, never zero", async () => {
  const [row] = await askFiles(
    `SELECT count(DISTINCT month), count(DISTINCT month) FILTER (offences IS NOT NULL),
       count(*) FILTER (offences IS NULL), count(*) FILTER (offences IS NULL AND note LIKE '[x]%')
     FROM ${table} WHERE ${first}`,
  );
  expect(row).toEqual([93, 77, 16 * 13, 16 * 13]);
  const gaps = await askFiles(
    `SELECT DISTINCT month FROM ${table} WHERE offences IS NULL AND ${first} ORDER BY month`,
  );
  expect(gaps.flat()).toEqual([
    ...["2020-12", "2021-01", "2021-02", "2021-03", "2021-04", "2021-05"],
    ...["2021-12", "2022-01", "2022-02", "2022-03", "2022-04", "2022-05", "2022-06"],
    ...["2023-07", "2023-08", "2023-09"],
  ]);
});

test("counts only: no point, no place below the City, no identifier", async () => {
  const columns = await askFiles(`SELECT column_name FROM (DESCRIBE FROM ${table})`);
  expect(columns.flat()).toEqual(["area_code", "month", "crime_type", "offences", "note"]);
});

describe.skipIf(!isAtHand(folder))("against the raw files (skipped where not at hand)", () => {
  test("every month and type is the number of its rows", async () => {
    const wrong = await askFiles(
      `WITH raw AS (
         SELECT "Month" AS month, "Crime type" AS type, count(*) AS records
         FROM read_csv('${rawPath(folder, "*.csv.gz")}', all_varchar = true, header = true)
         WHERE "Crime type" <> 'Anti-social behaviour' GROUP BY ALL)
       SELECT * FROM ${table} AS own FULL JOIN raw ON raw.month = own.month AND raw.type = own.crime_type
       WHERE own.month IS NULL OR CAST(own.offences AS INTEGER) <> coalesce(records, 0)
         OR (own.offences IS NULL AND records IS NOT NULL)`,
    );
    expect(wrong).toEqual([]);
  });
});
