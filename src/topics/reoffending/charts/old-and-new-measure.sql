-- Adults in England and Wales proven to reoffend within a year: the old measure's actual rate, and the
-- new measure's actual and adjusted rate. Two measures, two panels, never one line.
SELECT
  measure,
  cohort_end,
  offenders,
  reoffenders,
  reoffences,
  percent_of(reoffenders, offenders) AS reoffending_rate,
  lower_95_confidence_limit,
  upper_95_confidence_limit,
  adjusted_rate,
  reoffences_each(reoffences, reoffenders) AS reoffences_each
FROM reoffending_national
WHERE age_group = 'Adults'
  AND cohort_length IN ('12 months', '4 x 3 months')
  AND cohort_end <= '2014-12'
  AND reoffending_rate IS NOT NULL
ORDER BY measure DESC, cohort_end
