-- Share of adults proven to reoffend within a year: London, each other English region, and the nine
-- together. Every cohort is the sum of four three-month cohorts: a person can count more than once.
SELECT answers.*, changes.label AS break_label, changes.reason AS break_reason
FROM (
  SELECT
    areas.area_name,
    cohort_end,
    offenders,
    reoffenders,
    percent_of(reoffenders, offenders) AS reoffending_rate,
    lower_95_confidence_limit,
    upper_95_confidence_limit
  FROM reoffending_region
  JOIN areas USING (area_code)
  WHERE age_group = 'Adults'
  UNION ALL
  SELECT
    'Nine regions together',
    cohort_end,
    offenders,
    reoffenders,
    percent_of(reoffenders, offenders),
    NULL,
    NULL
  FROM regions_together
  WHERE age_group = 'Adults'
) AS answers
LEFT JOIN breaks_of('reoffending_region', 'E12000007', 'All offences') AS changes
  ON changes.period = answers.cohort_end
ORDER BY area_name, cohort_end
