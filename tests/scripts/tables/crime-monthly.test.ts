import { describe, expect, test } from "vitest";
import { crimeMonthly } from "../../../src/datasets/crime/crime-monthly.ts";
import { askFiles, committed, isAtHand, rawPath } from "../../support/raw-files.ts";

const folder = "mps-borough-monthly-bocu-202407-202606";
const table = committed("crime_monthly");
const [[newest] = []] = await askFiles(`SELECT max(month) FROM ${table}`);
/** A later file may have rows that this one has not. */
const isLaterEdition = newest !== "2026-06";

test.skipIf(isLaterEdition)(
  "a group without a row in the publisher's file is 0, and says so: fraud in Bexley",
  async () => {
    const rows = await askFiles(
      `SELECT DISTINCT offences, note LIKE '%no row in the publisher%' FROM ${table}
     WHERE area_code = 'E09000004' AND offence_group = 'Fraud and forgery' AND month >= '2024-07'`,
    );
    expect(rows).toEqual([["0", true]]);
    expect(crimeMonthly.description).toContain("no row");
  },
);

test("what has a note of no row is 0 and never anything else", async () => {
  const rows = await askFiles(
    `SELECT DISTINCT offences FROM ${table} WHERE note LIKE '%no row in the publisher%'`,
  );
  expect(rows).toEqual([["0"]]);
});

describe.skipIf(!isAtHand(folder))("against the raw file (skipped where it is not at hand)", () => {
  const file = rawPath(folder, "MPS Borough Level Crime (most recent 24 months).csv");
  const raw = `(SELECT DISTINCT "BOCU" AS borough, replace(upper("Group"), 'NFIB FRAUD', 'FRAUD AND FORGERY') AS major
    FROM read_csv('${file}', all_varchar = true, header = true))`;

  test("every group of every borough has the note where the file has no row, and only there", async () => {
    const wrong = await askFiles(
      `SELECT own.area_code, own.offence_group FROM ${table} AS own
       JOIN ${committed("areas")} AS areas USING (area_code)
       LEFT JOIN ${raw} AS raw ON raw.borough = area_name AND raw.major = upper(offence_group)
       WHERE month >= '2024-07' AND area_code LIKE 'E09%'
         AND coalesce(own.note LIKE '%no row in the publisher%', false) <> (raw.borough IS NULL)`,
    );
    expect(wrong).toEqual([]);
  });

  test("a year's 0 has the note where the file has no row, and only there", async () => {
    const wrong = await askFiles(
      `SELECT own.area_code, own.offence_group FROM ${committed("crime_yearly")} AS own
       JOIN ${committed("areas")} AS areas USING (area_code)
       LEFT JOIN (SELECT DISTINCT CASE WHEN borough ILIKE 'unknown%' THEN 'unknown' ELSE borough END AS borough, major
         FROM ${raw}) AS raw
         ON raw.borough = CASE area_code WHEN 'MPS-UNKNOWN' THEN 'unknown' ELSE area_name END
         AND raw.major = upper(offence_group)
       WHERE financial_year >= '2025-26' AND offence_group <> 'All offences' AND area_code <> 'E23000001'
         AND coalesce(own.note LIKE '%no row in the publisher%', false) <> (raw.borough IS NULL)`,
    );
    expect(wrong).toEqual([]);
  });

  test("the file itself leaves out what is zero in all its months: it has no such row", async () => {
    const [row] = await askFiles(
      `WITH long AS (UNPIVOT (FROM read_csv('${file}', all_varchar = true, header = true))
         ON COLUMNS('^20\\d{4}$') INTO NAME month VALUE offences)
       SELECT count(*) FROM (SELECT "BOCU", "Group", "SubGroup" FROM long
         GROUP BY ALL HAVING sum(CAST(replace(offences, ',', '') AS INTEGER)) = 0)`,
    );
    expect(row).toEqual([0]);
  });
});
