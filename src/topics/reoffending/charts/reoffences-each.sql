-- How many reoffences each person who reoffended committed within a year, by yearly cohorts of the new
-- measure: London's adults and children, and England and Wales of all ages, from London's first cohort.
WITH london AS (
  SELECT age_group, cohort_end, reoffenders, reoffences
  FROM reoffending_region
  WHERE area_code = 'E12000007' AND part_of IS NULL AND reoffences IS NOT NULL
)
SELECT answers.*, changes.label AS break_label, changes.reason AS break_reason
FROM (
  SELECT
    'London, ' || lower(age_group) AS series,
    cohort_end,
    reoffenders,
    reoffences,
    reoffences_each(reoffences, reoffenders) AS reoffences_each
  FROM london
  UNION ALL
  SELECT
    'England and Wales, all ages',
    cohort_end,
    reoffenders,
    reoffences,
    reoffences_each(reoffences, reoffenders)
  FROM yearly_cohorts
  WHERE area_code = 'K04000001' AND age_group = 'All ages'
    AND reoffences IS NOT NULL AND cohort_end >= (SELECT min(cohort_end) FROM london)
) AS answers
LEFT JOIN breaks_of('reoffending_national', 'K04000001', 'All offences') AS changes
  ON changes.period = answers.cohort_end
ORDER BY series, cohort_end
