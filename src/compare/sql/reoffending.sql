-- Share of people proven to reoffend within a year, new measure: English regions, England and Wales,
-- and the authorities whose adults are loaded. A cohort is the sum of four three-month cohorts.
WITH figures AS (
  SELECT cohorts.*, cohorts.cohort_end AS period, picked.area_name, picked.position
  FROM yearly_cohorts AS cohorts
  JOIN areas_listed($areas) AS picked USING (area_code)
  WHERE age_group = $part
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
  percent_of(reoffenders, offenders) AS value,
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
