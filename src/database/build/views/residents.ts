import type { ScalarMacro, View } from "./view.ts";

/** Whose number a rate is divided by. */
export const residents: readonly View[] = [
  {
    name: "residents_of_year",
    title: "Residents that a rate is worked out with",
    description:
      "population with the Metropolitan Police’s area (E23000001) as the sum of its 32 boroughs, and without the City of London, which has too few residents for a rate.",
    key: ["area_code", "year"],
    columns: {
      area_code: { type: "code", meaning: "area" },
      year: { type: "year", meaning: "middle of the year" },
      residents: { type: "count", meaning: "residents", unit: "people" },
    },
    sql: `
SELECT area_code, year, residents FROM population WHERE area_code <> 'E09000001'
UNION ALL
SELECT 'E23000001', year, CAST(sum(residents) AS INTEGER)
FROM population
WHERE area_code IN (SELECT area_code FROM met_area)
GROUP BY year`,
  },
];

/** Which year's residents count, and how a count is set on one scale with others. */
export const scaleMacros: readonly ScalarMacro[] = [
  {
    name: "estimate_year",
    takes: ["of_year"],
    example: "estimate_year(2026)",
    type: "year",
    meaning: "the year itself, or the latest that has an estimate of residents",
    sql: "least(of_year, (SELECT max(year) FROM population))",
  },
  {
    name: "middle_year",
    takes: ["last_month"],
    example: "middle_year('2026-06')",
    type: "year",
    meaning: "the year whose middle lies in the 12 months that end in a month such as 2026-06",
    sql: `CAST(left(last_month, 4) AS INTEGER)
  - CASE WHEN substr(last_month, 6, 2) < '06' THEN 1 ELSE 0 END`,
  },
  {
    name: "on_scale",
    takes: ["of_scale", "of_count", "of_residents", "of_first"],
    example: "on_scale('index', 120, NULL, 100)",
    type: "rate",
    meaning:
      "a count itself, its rate per 1,000 residents where the scale is 'rate', or its index where the scale is 'index' and 100 the first count; nothing where that is 0",
    sql: `CASE of_scale
  WHEN 'rate' THEN 1000 * CAST(of_count AS DOUBLE) / of_residents
  WHEN 'index' THEN 100 * CAST(of_count AS DOUBLE) / nullif(of_first, 0)
  ELSE CAST(of_count AS DOUBLE)
END`,
  },
];
