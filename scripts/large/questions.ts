import { lastYear } from "./country.ts";

/** One of the questions that the site's charts ask, in SQL that DuckDB and ClickHouse both take. */
export type PlainQuestion = { readonly id: string; readonly sql: string };

const one = "S00000007";
const latest = `year = ${lastYear}`;
const before = `year = ${lastYear - 1}`;

const byYear = `SELECT area_code, year, sum(offences) AS counted FROM crime_monthly GROUP BY area_code, year`;
const rates = `SELECT y.area_code AS area_code, y.year AS year, 1000.0 * y.counted / p.residents AS rate
  FROM (${byYear}) y JOIN population p ON p.area_code = y.area_code AND p.year = y.year`;
const monthly = `SELECT month, sum(offences) AS counted FROM crime_monthly`;
const rolled = `sum(counted) OVER (ORDER BY month ROWS BETWEEN 11 PRECEDING AND CURRENT ROW)`;

/** The twelve questions that most of the site's charts ask, by the charts' ids. */
export const twelveQuestions: readonly PlainQuestion[] = [
  {
    id: "rolling-year",
    sql: `SELECT month, ${rolled} AS twelve_months FROM (${monthly} WHERE area_code = '${one}' GROUP BY month) m ORDER BY month`,
  },
  {
    id: "force-by-year",
    sql: `SELECT year, sum(counted) AS all_areas FROM (${byYear}) y GROUP BY year ORDER BY year`,
  },
  {
    id: "rate-by-year",
    sql: `SELECT year, rate FROM (${rates}) r WHERE area_code = '${one}' ORDER BY year`,
  },
  {
    id: "place-in-range",
    sql: `SELECT min(rate) AS lowest, median(rate) AS middle, max(rate) AS highest FROM (${rates}) r WHERE ${latest}`,
  },
  {
    id: "rank-by-rate",
    sql: `SELECT area_code, rate, rank() OVER (ORDER BY rate DESC) AS place FROM (${rates}) r WHERE ${latest} ORDER BY place, area_code`,
  },
  {
    id: "groups",
    sql: `SELECT offence_group, sum(offences) AS counted FROM crime_monthly WHERE area_code = '${one}' AND ${latest} GROUP BY offence_group ORDER BY offence_group`,
  },
  {
    id: "change-by-borough",
    sql: `SELECT n.area_code AS area_code, 100.0 * n.counted / o.counted - 100 AS change
      FROM (${byYear}) n JOIN (${byYear}) o ON o.area_code = n.area_code
      WHERE n.${latest} AND o.${before} ORDER BY area_code`,
  },
  {
    id: "change-between-periods",
    sql: `SELECT area_code, sum(CASE WHEN ${latest} THEN offences ELSE 0 END) AS later,
        sum(CASE WHEN year = ${lastYear - 10} THEN offences ELSE 0 END) AS earlier
      FROM crime_monthly WHERE offence_group = 'Group 05' GROUP BY area_code ORDER BY area_code`,
  },
  {
    id: "borough-multiples",
    sql: `SELECT y.area_code AS area_code, y.year AS year, 100.0 * y.counted / f.counted AS indexed
      FROM (${byYear}) y JOIN (${byYear}) f ON f.area_code = y.area_code
      WHERE f.year = ${lastYear - 5} AND y.year >= ${lastYear - 5} ORDER BY area_code, year`,
  },
  {
    id: "yearly-changes",
    sql: `SELECT n.year AS year, 100.0 * n.counted / o.counted - 100 AS change
      FROM (${byYear}) n JOIN (${byYear}) o ON o.area_code = n.area_code
      WHERE o.year = n.year - 1 AND n.area_code = '${one}' ORDER BY year`,
  },
  {
    id: "neighbours",
    sql: `SELECT r.area_code AS area_code, r.rate AS rate FROM (${rates}) r
      JOIN neighbours b ON b.neighbour_code = r.area_code
      WHERE b.area_code = '${one}' AND r.${latest} ORDER BY area_code`,
  },
  {
    id: "missing-and-why",
    sql: `SELECT year, note, count(*) AS cells FROM crime_monthly WHERE offences IS NULL GROUP BY year, note ORDER BY year`,
  },
];
