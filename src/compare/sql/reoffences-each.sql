-- Proven reoffences for each person who reoffended, new measure: English regions, England and Wales.
WITH figures AS (
  SELECT cohorts.*, cohorts.cohort_end AS period, picked.area_name, picked.position
  FROM yearly_cohorts AS cohorts
  JOIN areas_listed($areas) AS picked USING (area_code)
  WHERE age_group = $part AND dataset <> 'reoffending_adults_borough'
),
changes AS (
  SELECT series.area_code, own.period, own.label, own.reason
  FROM (
    SELECT dataset, area_code, list(period) AS periods FROM figures GROUP BY dataset, area_code
  ) AS series,
    breaks_within(series.dataset, series.area_code, 'All offences', series.periods) AS own
)
SELECT
  figures.period,
  figures.area_code,
  figures.area_name,
  reoffences_each(reoffences, reoffenders) AS value,
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
