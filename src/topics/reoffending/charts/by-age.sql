-- Share of people proven to reoffend within a year in London by age, in the first and in the latest
-- cohorts with ages.
WITH ends AS (
  SELECT [min(cohort_end), max(cohort_end)] AS cohorts
  FROM reoffending_region
  WHERE part_of IS NOT NULL
)
SELECT
  part_of,
  age_group,
  cohort_end,
  offenders,
  reoffenders,
  percent_of(reoffenders, offenders) AS reoffending_rate,
  lower_95_confidence_limit,
  upper_95_confidence_limit,
  changes.label AS break_label,
  changes.reason AS break_reason
FROM reoffending_region
LEFT JOIN (
  SELECT own.*
  FROM ends, breaks_within('reoffending_region', 'E12000007', 'All offences', ends.cohorts) AS own
) AS changes ON changes.period = cohort_end
WHERE area_code = 'E12000007' AND part_of IS NOT NULL
  AND cohort_end IN (SELECT unnest(cohorts) FROM ends)
ORDER BY part_of DESC, age_group, cohort_end
