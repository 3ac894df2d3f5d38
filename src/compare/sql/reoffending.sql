-- Share of people proven to reoffend within a year, new measure: English regions, England and Wales,
-- and the authorities whose adults are loaded. A cohort is the sum of four three-month cohorts.
WITH picked AS (
  SELECT area_code, area_name, list_position(string_split($areas, ','), area_code) AS position
  FROM areas
  WHERE area_code IN (SELECT unnest(string_split($areas, ',')))
),
cohorts AS (
  SELECT 'reoffending_region' AS dataset, area_code, cohort_end AS period, age_group,
    offenders, reoffenders, lower_95_confidence_limit, upper_95_confidence_limit, note
  FROM reoffending_region
  WHERE cohort_length = '4 x 3 months'
  UNION ALL
  SELECT 'reoffending_national', area_code, cohort_end, age_group,
    offenders, reoffenders, lower_95_confidence_limit, upper_95_confidence_limit, note
  FROM reoffending_national
  WHERE cohort_length = '4 x 3 months' AND measure = 'new, 3-month cohorts'
  UNION ALL
  SELECT 'reoffending_adults_borough', area_code, cohort_end, age_group,
    offenders, reoffenders, lower_95_confidence_limit, upper_95_confidence_limit, note
  FROM reoffending_adults_borough
  WHERE cohort_length = '4 x 3 months'
),
figures AS (
  SELECT cohorts.*, picked.area_name, picked.position
  FROM cohorts
  JOIN picked USING (area_code)
  WHERE age_group = $part
),
-- A change in counting stands at the first cohort of a series that comes after it.
changes AS (
  SELECT area_code, period, string_agg(label, ', ' ORDER BY since, label) AS label,
    string_agg(reason || ' ' || effect, ' ' ORDER BY since, label) AS reason
  FROM (
    SELECT
      area_code,
      min(figures.period) FILTER (WHERE figures.period >= breaks.period) AS period,
      breaks.period AS since,
      label,
      reason,
      effect
    FROM figures
    JOIN breaks USING (dataset)
    GROUP BY area_code, breaks.period, label, reason, effect
    HAVING min(figures.period) <= since AND max(figures.period) >= since
  )
  GROUP BY area_code, period
)
SELECT
  figures.period,
  figures.area_code,
  figures.area_name,
  round(100 * CAST(reoffenders AS DOUBLE) / offenders, 4) AS value,
  lower_95_confidence_limit AS lower,
  upper_95_confidence_limit AS upper,
  reoffenders,
  offenders,
  figures.note,
  changes.label AS break_label,
  changes.reason AS break_reason
FROM figures
LEFT JOIN changes ON changes.area_code = figures.area_code AND changes.period = figures.period
WHERE figures.period BETWEEN $from AND $to
ORDER BY figures.position, figures.period
