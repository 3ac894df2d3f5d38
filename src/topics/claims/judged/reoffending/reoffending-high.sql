-- Adults proven to reoffend within a year, cohorts of 2005-06 to 2011-12, as far as they are open:
-- London by the new measure (from 2008-09), England and Wales by the new and by the old one, and the
-- country's rate as its publisher adjusts it for who is in the cohorts, with the rate it predicts.
SELECT
  'London, new measure' AS series,
  cohort_end,
  offenders,
  reoffenders,
  percent_of(reoffenders, offenders) AS reoffending_rate,
  NULL AS adjusted_rate,
  NULL AS predicted_rate,
  NULL AS exchanged
FROM reoffending_region
WHERE area_code = 'E12000007' AND age_group = 'Adults' AND cohort_end <= '2012-03'
UNION ALL
SELECT
  'England and Wales, ' || left(measure, 3) || ' measure',
  cohort_end,
  offenders,
  reoffenders,
  percent_of(reoffenders, offenders),
  adjusted_rate,
  ogrs4_score,
  CASE WHEN measure LIKE 'old%' AND cohort_end = '2006-03' THEN (
    SELECT
      format(
        '{:,} adults and {:,} children of January to December 2005 add up to the {:,} of all ages of April 2005 to March 2006',
        any_value(offenders) FILTER (WHERE age_group = 'Adults' AND cohort_end = '2005-12'),
        any_value(offenders) FILTER (WHERE age_group = 'Children' AND cohort_end = '2005-12'),
        any_value(offenders) FILTER (WHERE age_group = 'All ages' AND cohort_end = '2006-03')
      )
    FROM reoffending_national AS file
    WHERE file.measure LIKE 'old%'
    HAVING sum(offenders) FILTER (WHERE age_group <> 'All ages' AND cohort_end = '2005-12')
      = any_value(offenders) FILTER (WHERE age_group = 'All ages' AND cohort_end = '2006-03')
  ) END
FROM reoffending_national
WHERE age_group = 'Adults' AND cohort_length IN ('12 months', '4 x 3 months')
  AND cohort_end BETWEEN '2006-03' AND '2012-03'
ORDER BY series DESC, cohort_end
