-- Share of adults proven to reoffend within a year: London, each other English region, and the nine
-- together. Every cohort is the sum of four three-month cohorts: a person can count more than once.
WITH adults AS (
  SELECT * FROM reoffending_region WHERE age_group = 'Adults'
),
together AS (
  SELECT cohort_end, sum(offenders) AS offenders, sum(reoffenders) AS reoffenders
  FROM adults
  GROUP BY cohort_end
  HAVING count(*) = 9
)
SELECT answers.*, changes.label AS break_label, changes.reason AS break_reason
FROM (
  SELECT
    areas.area_name,
    cohort_end,
    offenders,
    reoffenders,
    100.0 * reoffenders / offenders AS reoffending_rate,
    lower_95_confidence_limit,
    upper_95_confidence_limit
  FROM adults
  JOIN areas USING (area_code)
  UNION ALL
  SELECT
    'Nine regions together',
    cohort_end,
    CAST(offenders AS INTEGER),
    CAST(reoffenders AS INTEGER),
    100.0 * reoffenders / offenders,
    NULL,
    NULL
  FROM together
) AS answers
LEFT JOIN breaks_of('reoffending_region', 'E12000007', 'All offences') AS changes
  ON changes.period = answers.cohort_end
ORDER BY area_name, cohort_end
