import { expect, test } from "vitest";
import { askFiles, committed, isAtHand, rawPath } from "../../support/raw-files.ts";

const folder = "gla-state-of-london-reoffending";
const table = committed("reoffending_london");

test("eleven years to June, all ages, from 31.07% to 22.42%", async () => {
  const rows = await askFiles(
    `SELECT cohort_end, CAST(reoffending_rate AS DOUBLE) FROM ${table}
     WHERE area_code = 'E12000007' AND age_group = 'All ages' ORDER BY cohort_end`,
  );
  expect(rows).toEqual([
    ...[
      ["2013-06", 31.07],
      ["2014-06", 30.4],
      ["2015-06", 29.4],
      ["2016-06", 29.1],
    ],
    ...[
      ["2017-06", 28.69],
      ["2018-06", 28.4],
      ["2019-06", 27.2],
      ["2020-06", 26.79],
    ],
    ...[
      ["2021-06", 23.47],
      ["2022-06", 22.81],
      ["2023-06", 22.42],
    ],
  ]);
});

test("no cohort to June is in the table of cohorts to March, and none to March is here", async () => {
  const [row] = await askFiles(
    `SELECT (SELECT count(*) FROM ${committed("reoffending_region")} WHERE cohort_end LIKE '%-06'),
       (SELECT count(*) FROM ${table} WHERE cohort_end NOT LIKE '%-06')`,
  );
  expect(row).toEqual([0, 0]);
});

test("the pandemic is noted for the years that it reached, and not for the latest", async () => {
  const rows = await askFiles(
    `SELECT cohort_end FROM ${table} WHERE note LIKE '[u]%pandemic%' ORDER BY cohort_end`,
  );
  expect(rows.flat()).toEqual(["2019-06", "2020-06", "2021-06", "2022-06"]);
});

test.skipIf(!isAtHand(folder))("every rate is the database's share", async () => {
  const { DatabaseSync } = await import("node:sqlite");
  const database = new DatabaseSync(rawPath(folder, "sol_llo.db"), { readOnly: true });
  const shares = database
    .prepare("SELECT value FROM charts_data WHERE dataset = ? ORDER BY timeperiod_sortable")
    .all("proven_reoffending")
    .map(({ value }) => Number(value));
  database.close();
  const rates = await askFiles(
    `SELECT CAST(reoffending_rate AS DOUBLE) FROM ${table} ORDER BY cohort_end`,
  );
  expect(rates).toHaveLength(shares.length);
  for (const [index, [rate]] of rates.entries()) {
    expect(Number(rate) / 100).toBeCloseTo(shares[index] ?? Number.NaN, 10);
  }
});
