-- Adults proven to reoffend within a year, cohorts of 2005-06 to 2011-12, as far as they are open:
-- London by the new measure (from 2008-09), England and Wales by the new and by the old one, and the
-- country's rate as its publisher adjusts it for who is in the cohorts, with the rate it predicts.
SELECT
  'London, new measure' AS series,
  cohort_end,
  offenders,
  reoffenders,
  100.0 * reoffenders / offenders AS reoffending_rate,
  NULL AS adjusted_rate,
  NULL AS predicted_rate
FROM reoffending_region
WHERE area_code = 'E12000007' AND age_group = 'Adults' AND cohort_end <= '2012-03'
UNION ALL
SELECT
  'England and Wales, ' || left(measure, 3) || ' measure',
  cohort_end,
  offenders,
  reoffenders,
  100.0 * reoffenders / offenders,
  adjusted_rate,
  ogrs4_score
FROM reoffending_national
WHERE age_group = 'Adults' AND cohort_length IN ('12 months', '4 x 3 months')
  AND cohort_end BETWEEN '2006-03' AND '2012-03'
ORDER BY series DESC, cohort_end
