-- Share of adults proven to reoffend within a year, London beside England and Wales, where the same
-- measure is at hand for both. Missing cohorts of the country stay empty.
SELECT
  london.cohort_end,
  london.offenders,
  london.reoffenders,
  round(100.0 * london.reoffenders / london.offenders, 4) AS reoffending_rate,
  london.lower_95_confidence_limit,
  london.upper_95_confidence_limit,
  round(100.0 * country.reoffenders / country.offenders, 4) AS country_rate,
  breaks.label AS break_label,
  breaks.reason AS break_reason
FROM reoffending_region AS london
LEFT JOIN reoffending_national AS country
  ON country.cohort_end = london.cohort_end
    AND country.age_group = london.age_group
    AND country.measure = london.measure
    AND country.cohort_length = london.cohort_length
LEFT JOIN (
  SELECT period, string_agg(label, ', ') AS label,
    string_agg(reason || ' ' || effect, ' ') AS reason
  FROM breaks
  WHERE dataset = 'reoffending_region'
  GROUP BY period
) AS breaks ON breaks.period = london.cohort_end
WHERE london.area_code = 'E12000007' AND london.age_group = 'Adults'
ORDER BY london.cohort_end
