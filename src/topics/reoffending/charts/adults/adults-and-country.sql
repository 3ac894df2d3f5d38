-- Share of adults proven to reoffend within a year, London beside England and Wales, where the same
-- measure is at hand for both. Missing cohorts of the country stay empty.
SELECT
  london.cohort_end,
  london.offenders,
  london.reoffenders,
  percent_of(london.reoffenders, london.offenders) AS reoffending_rate,
  london.lower_95_confidence_limit,
  london.upper_95_confidence_limit,
  percent_of(country.reoffenders, country.offenders) AS country_rate,
  changes.label AS break_label,
  changes.reason AS break_reason
FROM reoffending_region AS london
LEFT JOIN reoffending_national AS country
  ON country.cohort_end = london.cohort_end
    AND country.age_group = london.age_group
    AND country.measure = london.measure
    AND country.cohort_length = london.cohort_length
LEFT JOIN breaks_of('reoffending_region', 'E12000007', 'All offences') AS changes
  ON changes.period = london.cohort_end
WHERE london.area_code = 'E12000007' AND london.age_group = 'Adults'
ORDER BY london.cohort_end
