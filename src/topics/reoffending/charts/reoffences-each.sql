-- How many reoffences each person who reoffended committed within a year, by yearly cohorts of the new
-- measure: London's adults and children, and England and Wales of all ages.
SELECT answers.*, breaks.label AS break_label, breaks.reason AS break_reason
FROM (
  SELECT
    'London, ' || lower(age_group) AS series,
    cohort_end,
    reoffenders,
    reoffences,
    round(1.0 * reoffences / reoffenders, 2) AS reoffences_each
  FROM reoffending_region
  WHERE area_code = 'E12000007' AND part_of IS NULL AND reoffences IS NOT NULL
  UNION ALL
  SELECT
    'England and Wales, all ages',
    cohort_end,
    reoffenders,
    reoffences,
    round(1.0 * reoffences / reoffenders, 2)
  FROM reoffending_national
  WHERE measure = 'new, 3-month cohorts' AND cohort_length = '4 x 3 months'
    AND age_group = 'All ages' AND reoffences IS NOT NULL AND cohort_end >= '2009-03'
) AS answers
LEFT JOIN (
  SELECT period, string_agg(label, ', ') AS label,
    string_agg(reason || ' ' || effect, ' ') AS reason
  FROM breaks
  WHERE dataset = 'reoffending_national'
  GROUP BY period
) AS breaks ON breaks.period = answers.cohort_end
ORDER BY series, cohort_end
