import { cityOfLondonCode, londonCode } from "../../src/datasets/areas/codes.ts";
import { none, type Check } from "./check.ts";

const knife: readonly Check[] = [
  none(
    "knife_crime_monthly: 32 boroughs and no borough in every month, none left out",
    `WITH months AS (SELECT month, count(*) AS places FROM knife_crime_monthly GROUP BY month),
       span AS (SELECT min(month) AS first, max(month) AS last, count(*) AS months, min(places) AS least,
         max(places) AS most FROM months)
     SELECT * FROM span WHERE least <> 33 OR most <> 33
       OR months <> date_diff('month', CAST(first || '-01' AS DATE), CAST(last || '-01' AS DATE)) + 1`,
  ),
  none(
    "knife_crime_monthly: those with injury are part of all",
    `SELECT area_code, month FROM knife_crime_monthly WHERE offences_with_injury > offences`,
  ),
];

/** Years of the City of which official statistics have a total. */
const officialYears = [
  ["2024-12-31", "2024-01", "2024-12"],
  ["2025-06-30", "2024-07", "2025-06"],
] as const;

const city: readonly Check[] = [
  none(
    "crime_city_monthly: the City alone, 13 types in every month from the first to the last",
    `WITH months AS (SELECT month, count(*) AS types, count(offences) AS filled, count(DISTINCT area_code) AS areas
       FROM crime_city_monthly WHERE area_code = '${cityOfLondonCode}' GROUP BY month)
     SELECT count(*) AS months FROM months
     HAVING bool_or(types <> 13 OR filled NOT IN (0, 13))
       OR months <> date_diff('month', CAST(min(month) || '-01' AS DATE), CAST(max(month) || '-01' AS DATE)) + 1
       OR sum(types) <> (SELECT count(*) FROM crime_city_monthly)`,
  ),
  none(
    "crime_city_monthly: no anti-social behaviour, which is not a notifiable offence",
    `SELECT DISTINCT crime_type FROM crime_city_monthly WHERE crime_type ILIKE '%social%'`,
  ),
  ...officialYears.map(([end, first, last]) =>
    none(
      `crime_city_monthly: 12 months to ${last} are within 5% above the official total`,
      `SELECT sum(c.offences) AS records, any_value(o.offences) AS official
       FROM crime_city_monthly c JOIN crime_official o USING (area_code)
       WHERE o.period_end = '${end}' AND c.month BETWEEN '${first}' AND '${last}'
       HAVING NOT coalesce(records / official BETWEEN 1 AND 1.05, false)`,
    ),
  ),
];

const london: readonly Check[] = [
  none(
    "reoffending_london: years to June only, all ages, none left out",
    `SELECT min(cohort_end) AS first, max(cohort_end) AS last, count(*) AS years FROM reoffending_london
     HAVING bool_or(cohort_end NOT LIKE '%-06') OR bool_or(area_code <> '${londonCode}')
       OR years <> CAST(last[1:4] AS INTEGER) - CAST(first[1:4] AS INTEGER) + 1`,
  ),
  none(
    "reoffending_london: each June lies between the two Marches around it, to 2019",
    `WITH march AS (
       SELECT CAST(cohort_end[1:4] AS INTEGER) AS year, 100.0 * sum(reoffenders) / sum(offenders) AS rate
       FROM reoffending_region
       WHERE area_code = '${londonCode}' AND age_group IN ('Adults', 'Children') AND cohort_end LIKE '%-03'
       GROUP BY year HAVING count(*) = 2)
     SELECT cohort_end, reoffending_rate, before.rate AS march_before, after.rate AS march_after
     FROM reoffending_london
     JOIN march AS before ON before.year = CAST(cohort_end[1:4] AS INTEGER)
     JOIN march AS after ON after.year = before.year + 1
     WHERE cohort_end <= '2019-06' AND NOT reoffending_rate BETWEEN after.rate AND before.rate`,
  ),
];

const context: readonly Check[] = [
  none(
    "context: every missing value has a reason",
    `SELECT area_code, indicator, period FROM context
     WHERE value IS NULL AND (note IS NULL OR note NOT LIKE '[x]%')`,
  ),
  none(
    "context: one unit, pathway and source an indicator",
    `SELECT indicator FROM context GROUP BY indicator
     HAVING count(DISTINCT unit) <> 1 OR count(DISTINCT source) <> 1 OR count(DISTINCT coalesce(pathway, '')) <> 1`,
  ),
  none(
    "context: deprivation is of one edition of the Indices",
    `SELECT count(DISTINCT period) AS editions FROM context WHERE source LIKE 'mhclg-iod%' HAVING editions > 1`,
  ),
  none(
    "context: 33 authorities in every period of an indicator",
    `SELECT indicator, period, count(*) AS places FROM context WHERE area_code LIKE 'E09%'
     GROUP BY ALL HAVING places <> 33`,
  ),
];

/** Knife crime, the City's months, London's years to June, and local context. */
export const localTableChecks: readonly Check[] = [...knife, ...city, ...london, ...context];
