-- Share of everyone, adults and children, proven to reoffend within a year in England and Wales, by
-- yearly cohorts of the new measure, with how many reoffences those who reoffended committed each.
SELECT
  national.cohort_end,
  offenders,
  reoffenders,
  reoffences,
  percent_of(reoffenders, offenders) AS reoffending_rate,
  lower_95_confidence_limit,
  upper_95_confidence_limit,
  reoffences_each(reoffences, reoffenders) AS reoffences_each,
  changes.label AS break_label,
  changes.reason AS break_reason
FROM yearly_cohorts AS national
LEFT JOIN breaks_of('reoffending_national', 'K04000001', 'All offences') AS changes
  ON changes.period = national.cohort_end
WHERE national.area_code = 'K04000001'
  AND age_group = 'All ages'
  AND reoffending_rate IS NOT NULL
ORDER BY national.cohort_end
