import { none, type Check } from "./check.ts";

/** Tables whose rates come from counts. */
const tables = [
  "reoffending_region",
  "reoffending_national",
  "reoffending_children_detail",
  "reoffending_adults_borough",
] as const;

const limits = "lower_95_confidence_limit, upper_95_confidence_limit";

/** What names a row of any of them. */
const where = "area_code, cohort_end, cohort_length";

function countChecks(table: string): Check[] {
  return [
    none(
      `${table}: no more reoffenders than offenders, no fewer reoffences than reoffenders`,
      `SELECT ${where}, offenders, reoffenders, reoffences FROM ${table}
       WHERE reoffenders > offenders OR reoffences < reoffenders`,
    ),
    none(
      `${table}: each rate is that of its counts, to six decimals`,
      `SELECT ${where}, reoffending_rate, 100.0 * reoffenders / offenders AS expected FROM ${table}
       WHERE abs(reoffending_rate - expected) > 0.00000050001`,
    ),
    none(
      `${table}: the interval holds the rate and lies within 0 to 100`,
      `SELECT ${where}, reoffending_rate, ${limits} FROM ${table}
       WHERE NOT (0 <= lower_95_confidence_limit AND lower_95_confidence_limit <= reoffending_rate
         AND reoffending_rate <= upper_95_confidence_limit AND upper_95_confidence_limit <= 100)`,
    ),
    none(
      `${table}: a rate and its interval wherever both counts are known and somebody is in the cohort`,
      `SELECT ${where}, offenders, reoffending_rate, ${limits} FROM ${table}
       WHERE (coalesce(offenders, 0) > 0 AND reoffenders IS NOT NULL) <> (reoffending_rate IS NOT NULL)
         OR (reoffending_rate IS NULL) <> (lower_95_confidence_limit IS NULL)
         OR (reoffending_rate IS NULL) <> (upper_95_confidence_limit IS NULL)`,
    ),
    none(
      `${table}: every missing figure has a reason`,
      `SELECT ${where}, note FROM ${table}
       WHERE (offenders IS NULL OR reoffenders IS NULL OR reoffences IS NULL OR reoffending_rate IS NULL)
         AND (note IS NULL OR NOT note[1:3] IN ('[x]', '[b]', '[c]'))`,
    ),
    none(
      `${table}: old measure of 12 months, new measure of 3 or of 4 x 3`,
      `SELECT ${where}, measure FROM ${table}
       WHERE (measure = 'old, 12-month cohorts') <> (cohort_length = '12 months')`,
    ),
    none(
      `${table}: where four quarters are added up, the note says what that does`,
      `SELECT ${where}, note FROM ${table} WHERE (cohort_length = '4 x 3 months')
         <> coalesce(note LIKE '%up to four times%interval is too narrow%', false)`,
    ),
  ];
}

const ratesOnly: readonly Check[] = [
  none(
    "reoffending_children: rates lie within 0 to 100, and a missing one has a reason",
    `SELECT area_code, cohort_end, reoffending_rate, note FROM reoffending_children
     WHERE reoffending_rate NOT BETWEEN 0 AND 100
       OR reoffending_rate IS NULL AND NOT note[1:3] IN ('[x]', '[c]')`,
  ),
  none(
    "first_time_entrants: a missing rate has a reason, and nothing else has a note",
    `SELECT area_code, year, rate_per_100000, note FROM first_time_entrants
     WHERE rate_per_100000 < 0 OR (rate_per_100000 IS NULL)
       <> coalesce(note[1:3] IN ('[x]', '[c]'), false)`,
  ),
  none(
    "reoffending_national: only adults of the new measure are adjusted",
    `SELECT cohort_end, cohort_length, measure, age_group FROM reoffending_national
     WHERE (adjusted_rate IS NOT NULL OR ogrs4_score IS NOT NULL)
       AND (age_group <> 'Adults' OR measure <> 'new, 3-month cohorts')
       OR adjusted_rate NOT BETWEEN 0 AND 100 OR ogrs4_score NOT BETWEEN 0 AND 100`,
  ),
];

/** Counts fit each other, rates come from counts, and what is missing says why. */
export const reoffendingCountChecks: readonly Check[] = [
  ...tables.flatMap(countChecks),
  ...ratesOnly,
];
