import {
  airportsCode,
  cityOfLondonCode,
  cityOfLondonPoliceCode,
  metropolitanPoliceCode,
  unknownBoroughCode,
} from "../../src/datasets/areas/codes.ts";
import {
  lastOfficialFraud,
  lastYearWithFraud,
  yearlyJoin,
} from "../../src/datasets/crime/counting-changes.ts";
import { formatMonth } from "../../src/words/periods.ts";
import { equal, none, type Check } from "./check.ts";

/** Boroughs, airports and unknown together, as counted from the raw files by hand. */
const totals: Readonly<Record<string, number>> = {
  "2016-17": 775_854,
  "2017-18": 828_373,
  "2018-19": 864_342,
  "2019-20": 913_678,
  "2020-21": 744_237,
  "2021-22": 834_493,
  "2022-23": 881_975,
  "2023-24": 935_069,
  "2024-25": 932_334,
  "2025-26": 911_035,
};

/** From July 2024 each edition revises what the one before had: later ones differ a little. */
const firstRevisedYear = "2024-25";

const total = (table: string, where: string): string =>
  `SELECT CAST(sum(offences) AS INTEGER) AS offences FROM ${table} WHERE ${where}`;

const all = "offence_group = 'All offences'";
const inYear = (year: string): string => `financial_year = '${year}' AND ${all}`;
const parts = `area_code <> '${metropolitanPoliceCode}'`;

const yearTotals = Object.entries(totals).map(([year, expected]) =>
  year < firstRevisedYear
    ? equal(`total of ${year}`, expected, total("crime_yearly", `${inYear(year)} AND ${parts}`))
    : none(
        `total of ${year} is ${expected}, or within 1% in later editions`,
        `SELECT sum(offences) AS offences FROM crime_yearly WHERE ${inYear(year)} AND ${parts}
         HAVING offences <> ${expected} AND ((SELECT max(month) FROM crime_monthly) = '2026-06'
           OR abs(offences / ${expected} - 1) > 0.01)`,
      ),
);

const series: readonly Check[] = [
  none(
    "crime_monthly: every month from April 2010, at least 195, none left out",
    `WITH months AS (SELECT DISTINCT month FROM crime_monthly),
       found AS (SELECT min(month) AS first, max(month) AS last, count(*) AS months FROM months)
     SELECT * FROM found WHERE first <> '2010-04' OR months < 195
       OR months <> date_diff('month', DATE '2010-04-01', CAST(last || '-01' AS DATE)) + 1`,
  ),
  none(
    "crime_monthly: 32 boroughs and 12 groups in each month",
    `SELECT month, count(*) AS rows, count(DISTINCT area_code) AS boroughs
     FROM crime_monthly JOIN areas USING (area_code) WHERE area_type = 'borough'
     GROUP BY month HAVING rows <> 32 * 12 OR boroughs <> 32 ORDER BY month`,
  ),
  none(
    "crime_monthly: only boroughs, airports and unknown",
    `SELECT DISTINCT area_code FROM crime_monthly JOIN areas USING (area_code)
     WHERE area_type <> 'borough' AND area_code NOT IN ('${airportsCode}', '${unknownBoroughCode}')`,
  ),
  none(
    "crime_monthly: fraud is empty from February 2022 to January 2024, and only there",
    `SELECT area_code, month FROM crime_monthly
     WHERE offence_group = 'Fraud and forgery' AND area_code LIKE 'E09%'
       AND (offences IS NULL) <> (month BETWEEN '2022-02' AND '2024-01')`,
  ),
  none(
    "crime_yearly: no borough lacks a year from 1999-00",
    `SELECT area_code, count(*) AS years FROM crime_yearly
     WHERE ${all} AND (area_code LIKE 'E09%' OR area_code = '${metropolitanPoliceCode}')
     GROUP BY area_code HAVING years < 27 OR min(financial_year) <> '1999-00'`,
  ),
  none(
    "breaks.offence_group is a group of its own table",
    `SELECT dataset, offence_group FROM breaks WHERE offence_group IS NOT NULL
       AND (dataset, offence_group) NOT IN (
         SELECT DISTINCT 'crime_monthly', offence_group FROM crime_monthly
         UNION SELECT DISTINCT 'crime_yearly', offence_group FROM crime_yearly)`,
  ),
];

const sums: readonly Check[] = [
  none(
    "crime_yearly: nine groups add to all offences",
    `SELECT area_code, financial_year, sum(offences) FILTER (NOT ${all}) AS groups,
       sum(offences) FILTER (${all}) AS published
     FROM crime_yearly WHERE classification = 'nine groups'
     GROUP BY area_code, financial_year HAVING groups <> published`,
  ),
  none(
    "crime_yearly: twelve groups add to all offences, but for fraud in months without it",
    `SELECT area_code, financial_year, sum(offences) FILTER (NOT ${all}) AS groups,
       sum(offences) FILTER (${all}) AS published
     FROM crime_yearly WHERE classification = 'twelve groups'
     GROUP BY area_code, financial_year
     HAVING groups <> published
       AND NOT (financial_year BETWEEN '2021-22' AND '2023-24' AND published - groups BETWEEN 0 AND 50)`,
  ),
  none(
    `crime_yearly: from ${yearlyJoin.firstOfSums} the force is the sum of its parts`,
    `SELECT financial_year, sum(offences) FILTER (${parts}) AS parts,
       sum(offences) FILTER (NOT ${parts}) AS force
     FROM crime_yearly WHERE ${all} AND financial_year >= '${yearlyJoin.firstOfSums}'
     GROUP BY financial_year HAVING parts <> force`,
  ),
];

const anchors: readonly Check[] = [
  equal("Met 2002-03", 1_080_741, total("crime_yearly", `${inYear("2002-03")} AND NOT ${parts}`)),
  equal("Met 2012-13", 771_566, total("crime_yearly", `${inYear("2012-13")} AND NOT ${parts}`)),
  equal(
    "boroughs and airports 2002-03",
    1_079_877,
    total("crime_yearly", `${inYear("2002-03")} AND ${parts}`),
  ),
];

const reconciliation: readonly Check[] = [
  none(
    "calendar 2023 of each borough is within 1% of the ONS table",
    `SELECT area_code, sum(m.offences) AS monthly, any_value(o.offences) AS official
     FROM crime_monthly m JOIN crime_official o USING (area_code)
     WHERE m.month LIKE '2023-%' AND o.period_end = '2023-12-31' AND area_code LIKE 'E09%'
     GROUP BY area_code HAVING abs(monthly / official - 1) > 0.01`,
  ),
  none(
    "financial years of the Met are within 2% of the ONS figure",
    `SELECT financial_year, y.offences, o.offences AS official
     FROM crime_yearly y JOIN crime_official o
       ON o.area_code = y.area_code AND o.period_start = y.financial_year[1:4] || '-04-01'
     WHERE y.area_code = '${metropolitanPoliceCode}' AND ${all} AND abs(y.offences / o.offences - 1) > 0.02`,
  ),
  none(
    "ONS boroughs and unassigned offences add to the Met",
    `SELECT period_end, sum(offences) FILTER (area_code <> '${metropolitanPoliceCode}') AS parts,
       sum(offences) FILTER (area_code = '${metropolitanPoliceCode}') AS force
     FROM crime_official WHERE source = 'ons-pfa-csp-tables'
       AND area_code NOT IN ('${cityOfLondonCode}', '${cityOfLondonPoliceCode}')
     GROUP BY period_end HAVING parts <> force`,
  ),
  none(
    `official figures include fraud to ${formatMonth(lastOfficialFraud)} and not after`,
    `SELECT area_code, period_end FROM crime_official
     WHERE includes_fraud <> (period_end <= '${lastYearWithFraud}')`,
  ),
];

/** Series without gaps, sums that add, and totals that are known from elsewhere. */
export const recordedCrimeChecks: readonly Check[] = [
  ...series,
  ...sums,
  ...anchors,
  ...yearTotals,
  ...reconciliation,
];
