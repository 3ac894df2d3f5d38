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

/** Which year's residents count. */
export const residentYears: readonly ScalarMacro[] = [
  {
    name: "estimate_year",
    takes: ["of_year"],
    example: "estimate_year(2026)",
    meaning: "the year itself, or the latest that has an estimate of residents",
    sql: "least(of_year, (SELECT max(year) FROM population))",
  },
  {
    name: "middle_year",
    takes: ["last_month"],
    example: "middle_year('2026-06')",
    meaning: "the year whose middle lies in the 12 months that end in a month such as 2026-06",
    sql: `CAST(left(last_month, 4) AS INTEGER)
  - CASE WHEN substr(last_month, 6, 2) < '06' THEN 1 ELSE 0 END`,
  },
];
