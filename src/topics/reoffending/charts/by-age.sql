-- Share of people proven to reoffend within a year in London by age, in the first and in the latest
-- cohorts with ages.
SELECT
  part_of,
  age_group,
  cohort_end,
  offenders,
  reoffenders,
  100.0 * reoffenders / offenders AS reoffending_rate,
  lower_95_confidence_limit,
  upper_95_confidence_limit
FROM reoffending_region
WHERE area_code = 'E12000007' AND part_of IS NOT NULL
  AND cohort_end IN (
    SELECT min(cohort_end) FROM reoffending_region WHERE part_of IS NOT NULL
    UNION ALL
    SELECT max(cohort_end) FROM reoffending_region WHERE part_of IS NOT NULL
  )
ORDER BY part_of DESC, age_group, cohort_end
