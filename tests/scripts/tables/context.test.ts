import { describe, expect, test } from "vitest";
import { askFiles, committed, isAtHand, latestRawPath, rawPath } from "../../support/raw-files.ts";

const ons = "ons-explore-local-statistics-context";
const iod = "mhclg-iod2025-lad-summaries";
const lait = "dfe-lait-youth-offending";
const table = committed("context");

test.each([
  ["Claimants of unemployment-related benefits", "2001", "2025"],
  ["Median weekly pay of residents", "2008", "2025"],
  ["Employment rate", "2004", "2023"],
  ["Working age without qualifications", "2022", "2023"],
  ["Children in low income before housing costs", "2021-22", "2024-25"],
  ["Children in low income after housing costs", "2023-24", "2024-25"],
  ["Income deprivation: share of residents", "2025", "2025"],
  ["Children looked after", "2016", "2025"],
])("%s runs from %s to %s", async (indicator, first, last) => {
  const [row] = await askFiles(
    `SELECT min(period), max(period), count(DISTINCT area_code) FILTER (area_code LIKE 'E09%')
     FROM ${table} WHERE indicator = '${indicator}'`,
  );
  expect(row).toEqual([first, last, 33]);
});

test.each([
  ["E09000012", "Deprivation: average score", 31.795],
  ["E09000025", "Deprivation: average score", 31.583],
  ["E09000014", "Deprivation: average score", 30.856],
  ["E09000030", "Deprivation: average score", 30.554],
  ["E09000002", "Deprivation: average score", 30.266],
  ["E09000022", "Deprivation: average score", 23.041],
])("%s, %s: %d, as published to its decimals", async (area, indicator, value) => {
  const [row] = await askFiles(
    `SELECT CAST(value AS DOUBLE) FROM ${table} WHERE area_code = '${area}' AND indicator = '${indicator}'`,
  );
  expect(Number(row?.[0])).toBeCloseTo(value, 2);
});

test("an interval that the publisher cuts at 100% keeps its width: the City in 2008, 68.1 to 100", async () => {
  const [row] = await askFiles(
    `SELECT CAST(value AS DOUBLE), CAST(half_width AS DOUBLE) FROM ${table}
     WHERE area_code = 'E09000001' AND indicator = 'Employment rate' AND period = '2008'`,
  );
  expect(row).toEqual([87.1, 19]);
});

test("nothing of the Indices of 2019 is left, and no pay of no named measure", async () => {
  const rows = await askFiles(`SELECT DISTINCT source FROM ${table} ORDER BY source`);
  expect(rows.flat()).toEqual([
    lait,
    "gla-london-borough-profiles",
    iod,
    "nomis-unemployment-model-based",
    ons,
  ]);
});

describe.skipIf(!isAtHand(ons))("against the raw files (skipped where not at hand)", () => {
  const series = [
    ["claimant-count.csv", "Claimant Count", "Claimants of unemployment-related benefits", 875],
    ["employment-rate.csv", "Employment rate", "Employment rate", 692],
    [
      "gross-median-weekly-pay.csv",
      "Gross median weekly pay",
      "Median weekly pay of residents",
      614,
    ],
    ["qualifications-none-gb.csv", "No qualifications", "Working age without qualifications", 64],
    [
      "qualifications-level-3-or-above.csv",
      "Level 3 or above qualifications (Great Britain)",
      "Working age with level 3 qualifications or above",
      69,
    ],
    [
      "children-in-relative-poverty.csv",
      "Children in relative poverty before housing costs",
      "Children in low income before housing costs",
      136,
    ],
    [
      "children-in-relative-poverty.csv",
      "Children in relative poverty after housing costs",
      "Children in low income after housing costs",
      68,
    ],
  ] as const;

  test.each(series)("%s, %s: every value and limit", async (file, name, indicator, values) => {
    const raw = `SELECT areacd, left(period, 4) AS year, CAST(observation AS DOUBLE) AS value,
        CAST(lci_95 AS DOUBLE) AS lower, CAST(uci_95 AS DOUBLE) AS upper
      FROM read_csv('${rawPath(ons, file)}', all_varchar = true, header = true)
      WHERE indicator = '${name}' AND observation IS NOT NULL
        AND (areacd LIKE 'E09%' OR areacd IN ('E12000007', 'E92000001'))`;
    const own = `SELECT area_code, left(period, 4) AS year, CAST(value AS DOUBLE) AS value,
        CAST(half_width AS DOUBLE) AS half FROM ${table} WHERE indicator = '${indicator}' AND value IS NOT NULL`;
    const wrong = await askFiles(
      `SELECT * FROM (${own}) AS own FULL JOIN (${raw}) AS raw ON area_code = areacd AND own.year = raw.year
       WHERE areacd IS NULL OR area_code IS NULL OR own.value <> raw.value
         OR (half IS NULL) <> (lower IS NULL)
         OR abs(greatest(raw.value - lower, upper - raw.value) - half) > 0.00001`,
    );
    expect(wrong).toEqual([]);
    expect(await askFiles(`SELECT count(*) FROM (${own})`)).toEqual([[values]]);
  });

  test("deprivation of every authority, as the file's shares and scores", async () => {
    const wrong = await askFiles(
      `WITH raw AS (
         SELECT area_code, 'Income deprivation: share of residents' AS indicator, 100 * CAST(average_score AS DOUBLE) AS value
         FROM read_csv('${rawPath(iod, "*.csv")}', all_varchar = true, header = true) WHERE index_domain = 'Income Deprivation'
         UNION ALL
         SELECT area_code, 'Barriers to housing and services: small areas in England’s most deprived tenth', 100 * CAST(proportion_bottom_decile AS DOUBLE)
         FROM read_csv('${rawPath(iod, "*.csv")}', all_varchar = true, header = true) WHERE index_domain = 'Barriers to Housing and Services'
         UNION ALL
         SELECT area_code, 'Crime deprivation: average score', CAST(average_score AS DOUBLE)
         FROM read_csv('${rawPath(iod, "*.csv")}', all_varchar = true, header = true) WHERE index_domain = 'Crime')
       SELECT * FROM raw LEFT JOIN ${table} AS own USING (area_code, indicator)
       WHERE area_code LIKE 'E09%' AND (own.value IS NULL OR abs(CAST(own.value AS DOUBLE) - raw.value) > 1e-9)`,
    );
    expect(wrong).toEqual([]);
  });
});

test.skipIf(!isAtHand(lait))(
  "children looked after: every place and year, as the file has them",
  async () => {
    const raw = `SELECT area_code, "Years" AS period, "Values" AS said
    FROM read_parquet('${latestRawPath(lait, "bds_long_0.")}')
    JOIN (
      SELECT area_code, area_name FROM ${committed("areas")}
      WHERE area_code LIKE 'E09%' OR area_code IN ('E12000007', 'E92000001')
    ) ON area_name = "LA and Regions"
    WHERE "Short Desc" = 'LAC'`;
    const wrong = await askFiles(
      `SELECT * FROM (${raw}) AS raw
     FULL JOIN (SELECT * FROM ${table} WHERE indicator = 'Children looked after') AS own USING (area_code, period)
     WHERE said IS NULL OR source <> '${lait}'
       OR try_cast(said AS DOUBLE) IS DISTINCT FROM try_cast(own.value AS DOUBLE)`,
    );
    expect(wrong).toEqual([]);
    expect(await askFiles(`SELECT count(*) FROM (${raw})`)).toEqual([[350]]);
  },
);
