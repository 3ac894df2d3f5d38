-- Proven reoffences for each person who reoffended, new measure: English regions, England and Wales.
WITH picked AS (
  SELECT area_code, area_name, list_position(string_split($areas, ','), area_code) AS position
  FROM areas
  WHERE area_code IN (SELECT unnest(string_split($areas, ',')))
),
cohorts AS (
  SELECT 'reoffending_region' AS dataset, area_code, cohort_end AS period, age_group,
    reoffenders, reoffences, note
  FROM reoffending_region
  WHERE cohort_length = '4 x 3 months'
  UNION ALL
  SELECT 'reoffending_national', area_code, cohort_end, age_group, reoffenders, reoffences, note
  FROM reoffending_national
  WHERE cohort_length = '4 x 3 months' AND measure = 'new, 3-month cohorts'
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
  round(CAST(reoffences AS DOUBLE) / reoffenders, 2) AS value,
  CAST(NULL AS DOUBLE) AS lower,
  CAST(NULL AS DOUBLE) AS upper,
  reoffences,
  reoffenders,
  figures.note,
  changes.label AS break_label,
  changes.reason AS break_reason
FROM figures
LEFT JOIN changes ON changes.area_code = figures.area_code AND changes.period = figures.period
WHERE figures.period BETWEEN $from AND $to
ORDER BY figures.position, figures.period
