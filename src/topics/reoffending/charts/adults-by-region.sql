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
SELECT answers.*, breaks.label AS break_label, breaks.reason AS break_reason
FROM (
  SELECT
    areas.area_name,
    cohort_end,
    offenders,
    reoffenders,
    round(100.0 * reoffenders / offenders, 4) AS reoffending_rate,
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
    round(100.0 * reoffenders / offenders, 4),
    NULL,
    NULL
  FROM together
) AS answers
LEFT JOIN (
  SELECT period, string_agg(label, ', ') AS label,
    string_agg(reason || ' ' || effect, ' ') AS reason
  FROM breaks
  WHERE dataset = 'reoffending_region'
  GROUP BY period
) AS breaks ON breaks.period = answers.cohort_end
ORDER BY area_name, cohort_end
