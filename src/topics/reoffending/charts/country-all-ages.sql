-- Share of everyone, adults and children, proven to reoffend within a year in England and Wales, by
-- yearly cohorts of the new measure, with how many reoffences those who reoffended committed each.
SELECT
  national.cohort_end,
  offenders,
  reoffenders,
  reoffences,
  round(100.0 * reoffenders / offenders, 4) AS reoffending_rate,
  lower_95_confidence_limit,
  upper_95_confidence_limit,
  round(1.0 * reoffences / reoffenders, 2) AS reoffences_each,
  breaks.label AS break_label,
  breaks.reason AS break_reason
FROM reoffending_national AS national
LEFT JOIN (
  SELECT period, string_agg(label, ', ') AS label,
    string_agg(reason || ' ' || effect, ' ') AS reason
  FROM breaks
  WHERE dataset = 'reoffending_national'
  GROUP BY period
) AS breaks ON breaks.period = national.cohort_end
WHERE measure = 'new, 3-month cohorts'
  AND cohort_length = '4 x 3 months'
  AND age_group = 'All ages'
  AND reoffending_rate IS NOT NULL
ORDER BY national.cohort_end
