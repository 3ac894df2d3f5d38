import { londonCode } from "../../src/datasets/areas/codes.ts";
import { equal, none, type Check } from "./check.ts";
import { reoffendingCountChecks } from "./reoffending-counts.ts";

const counts = ["offenders", "reoffenders", "reoffences"] as const;

/** Counts of a row as one text, so that three are compared at once. */
const three = "concat_ws(' ', offenders, reoffenders, reoffences)";

const sums = (filter: string): string =>
  counts.map((name) => `coalesce(sum(${name}) FILTER (${filter}), 0)`).join(", ");

/** Rows in which one part adds up to other counts than another. */
const differ = (left: string, right: string): string => `(${sums(left)}) <> (${sums(right)})`;

const regions: readonly Check[] = [
  none(
    "reoffending_region: nine regions, 12 years, ten age bands and two totals",
    `SELECT cohort_end, count(*) AS rows FROM reoffending_region
     WHERE cohort_end <= '2020-03' GROUP BY cohort_end HAVING rows <> 9 * 12
     UNION ALL SELECT 'years', count(DISTINCT cohort_end) AS years FROM reoffending_region
     WHERE cohort_end <= '2020-03' HAVING years <> 12`,
  ),
  none(
    "reoffending_region: age bands add up to Adults and Children",
    `SELECT area_code, cohort_end, coalesce(part_of, age_group) AS total FROM reoffending_region
     WHERE cohort_end <= '2020-03' GROUP BY ALL HAVING ${differ("part_of IS NULL", "part_of IS NOT NULL")}`,
  ),
  ...Object.entries({
    "2009-03": 29.647933,
    "2020-03": 25.444969,
    "2021-03": 23.732505,
    "2022-03": 22.66367,
  }).map(([cohort, rate]) =>
    equal(
      `London's adults in the year to ${cohort}: reoffending rate`,
      rate,
      `SELECT reoffending_rate FROM reoffending_region
         WHERE area_code = '${londonCode}' AND age_group = 'Adults' AND cohort_end = '${cohort}'`,
    ),
  ),
  none(
    "the nine regions have 92% to 95% of England and Wales in every year",
    `WITH regions AS (SELECT cohort_end, sum(offenders) AS offenders, sum(reoffenders) AS reoffenders,
         sum(reoffences) AS reoffences FROM reoffending_region
       WHERE part_of IS NULL AND cohort_end <= '2020-03' GROUP BY cohort_end)
     SELECT cohort_end, ${counts.map((name) => `regions.${name} / country.${name} AS ${name}`).join(", ")}
     FROM regions LEFT JOIN reoffending_national AS country USING (cohort_end)
     WHERE country.cohort_length = '4 x 3 months' AND country.age_group = 'All ages'
       AND NOT (${counts.map((name) => `regions.${name} / country.${name} BETWEEN 0.92 AND 0.95`).join(" AND ")})`,
  ),
];

const early = "source = 'moj-prsq-national-2000'";

/** The year to March that a quarter lies in. */
const yearOf = `CASE WHEN cohort_end[6:7] = '03' THEN cohort_end
  ELSE (CAST(cohort_end[1:4] AS INTEGER) + 1) || '-03' END`;

const country: readonly Check[] = [
  equal(
    "England and Wales 2012/13, all ages of the new measure:",
    "628761 194500 668502",
    `SELECT ${three} AS found FROM reoffending_national
     WHERE cohort_end = '2013-03' AND cohort_length = '4 x 3 months' AND age_group = 'All ages'`,
  ),
  none(
    "reoffending_national: adults and children of one file add up to all ages, or the note says that they do not",
    `SELECT cohort_end, cohort_length, measure FROM reoffending_national WHERE ${early}
     GROUP BY ALL HAVING count(*) = 3 AND count(*) FILTER (note LIKE '%[u] in the file adults%') = 0
       AND ${differ("age_group = 'All ages'", "age_group <> 'All ages'")}`,
  ),
  none(
    "reoffending_national: four quarters of one file add up to their year",
    `WITH quarters AS (SELECT age_group, ${yearOf} AS cohort_end, ${counts.map((name) => `sum(${name}) AS ${name}`).join(", ")}
       FROM reoffending_national WHERE cohort_length = '3 months' GROUP BY ALL)
     SELECT age_group, cohort_end FROM reoffending_national AS whole JOIN quarters USING (age_group, cohort_end)
     WHERE cohort_length = '4 x 3 months' AND ${early}
       AND (${counts.map((name) => `whole.${name} <> quarters.${name}`).join(" OR ")})`,
  ),
  none(
    "reoffending_national: all ages in every year from 2002/03 to 2023/24, or later",
    `SELECT count(*) AS years, min(cohort_end) AS first, max(cohort_end) AS last
     FROM reoffending_national WHERE cohort_length = '4 x 3 months' AND age_group = 'All ages'
     HAVING first <> '2003-03' OR last < '2024-03' OR years <> CAST(last[1:4] AS INTEGER) - 2002`,
  ),
];

const perPlace = (table: string, time: string): Check =>
  none(
    `${table}: the 33 and London in each of at least nine years`,
    `SELECT CAST(${time} AS VARCHAR) AS year, count(*) AS places FROM ${table}
     GROUP BY ${time} HAVING places <> 34
     UNION ALL SELECT 'years', count(DISTINCT ${time}) AS years FROM ${table} HAVING years < 9`,
  );

const childrenByPlace: readonly Check[] = [
  perPlace("reoffending_children", "cohort_end"),
  perPlace("first_time_entrants", "year"),
  equal(
    "years in which London's children of 15 to 17 have the same rate in both sources,",
    5,
    `SELECT count(*) FILTER (abs(one.reoffending_rate - other.reoffending_rate) < 0.005)
       - count(*) FILTER (NOT abs(one.reoffending_rate - other.reoffending_rate) < 0.005) AS years
     FROM reoffending_children AS one JOIN reoffending_region AS other USING (area_code, cohort_end)
     WHERE area_code = '${londonCode}' AND other.age_group = '15 to 17' AND cohort_end >= '2016-03'`,
  ),
];

/** Three sums of a breakdown as one text, under its name. */
const sumsOf = (breakdown: string): string =>
  `CAST([${sums(`breakdown = '${breakdown}'`)}] AS VARCHAR) AS "${breakdown}"`;

const inDetail: readonly Check[] = [
  none(
    "reoffending_children_detail: sex, offence and previous offences each add up to all children",
    `SELECT cohort_end, ${["sex", "offence", "previous offences"].map(sumsOf).join(", ")},
       ${sumsOf("all children")}
     FROM reoffending_children_detail GROUP BY cohort_end
     HAVING sex <> "all children" OR offence <> sex OR "previous offences" <> sex`,
  ),
  none(
    "reoffending_children_detail: the parts of a sentence add up to it",
    `SELECT cohort_end, coalesce(part_of, category) AS sentence FROM reoffending_children_detail
     WHERE breakdown = 'sentence' GROUP BY ALL
     HAVING count(*) > 1 AND ${differ("part_of IS NULL", "part_of IS NOT NULL")}`,
  ),
  none(
    "reoffending_children_detail: all children are within 0.3% of the country's",
    `SELECT cohort_end, detail.offenders, country.offenders AS country
     FROM reoffending_children_detail AS detail JOIN reoffending_national AS country USING (cohort_end)
     WHERE breakdown = 'all children' AND age_group = 'Children'
       AND country.cohort_length = '4 x 3 months'
       AND NOT (abs(detail.offenders / country.offenders - 1) < 0.003
         AND abs(detail.reoffenders / country.reoffenders - 1) < 0.003
         AND abs(detail.reoffences / country.reoffences - 1) < 0.003)`,
  ),
  none(
    "criminal_histories: as many people by offence as by outcome",
    `SELECT year, age_group, sex, previous_sanctions FROM criminal_histories GROUP BY ALL
     HAVING coalesce(sum(offenders) FILTER (outcome = 'All outcomes'), 0)
       <> coalesce(sum(offenders) FILTER (offence_group = 'All offences'), 0)`,
  ),
  none(
    "criminal_histories: no row has both totals or neither, no year is left out",
    `SELECT count(*) FILTER ((outcome = 'All outcomes') = (offence_group = 'All offences')) AS rows,
       count(DISTINCT year) AS years, min(year) AS first, max(year) AS last FROM criminal_histories
     HAVING rows > 0 OR first <> 2010 OR last < 2024 OR years <> last - 2009`,
  ),
];

const boroughs: readonly Check[] = [
  none(
    "reoffending_adults_borough: only authorities, and the two that are counted as one",
    `SELECT DISTINCT area_code, area_type FROM reoffending_adults_borough JOIN areas USING (area_code)
     WHERE area_type NOT IN ('borough', 'city', 'joined area')`,
  ),
  none(
    "reoffending_adults_borough: Lambeth's two years",
    `SELECT count(*) AS years FROM reoffending_adults_borough
     WHERE area_code = 'E09000022' AND cohort_end IN ('2021-03', '2022-03')
       AND cohort_length = '4 x 3 months' HAVING years <> 2`,
  ),
];

/** Parts that add up, two sources that agree, and figures that are known from elsewhere. */
export const reoffendingChecks: readonly Check[] = [
  ...reoffendingCountChecks,
  ...regions,
  ...country,
  ...childrenByPlace,
  ...inDetail,
  ...boroughs,
];
