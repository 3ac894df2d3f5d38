-- Share of people proven to reoffend within a year by the old measure, which took everyone of twelve
-- months once: England and Wales alone, never to be joined to the new measure.
SELECT
  cohort_end AS period,
  area_code,
  area_name,
  percent_of(reoffenders, offenders) AS value,
  lower_95_confidence_limit AS lower,
  upper_95_confidence_limit AS upper,
  reoffenders,
  offenders,
  note,
  CAST(NULL AS VARCHAR) AS break_label,
  CAST(NULL AS VARCHAR) AS break_reason
FROM reoffending_national
JOIN areas_listed($areas) AS picked USING (area_code)
WHERE measure = 'old, 12-month cohorts'
  AND cohort_length = '12 months'
  AND age_group = $part
  AND cohort_end BETWEEN $from AND $to
ORDER BY position, period
