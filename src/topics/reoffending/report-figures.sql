-- The open figures nearest to those the report states: adults of England and Wales by the old measure,
-- and London's adults by the new one, cohorts ending March 2011 and March 2012.
WITH country AS (
  SELECT * FROM reoffending_national
  WHERE age_group = 'Adults' AND measure = 'old, 12-month cohorts' AND cohort_length = '12 months'
),
london AS (
  SELECT * FROM reoffending_region WHERE area_code = 'E12000007' AND age_group = 'Adults'
)
SELECT
  max(country.offenders) FILTER (WHERE country.cohort_end = '2011-03') AS old_offenders_2011,
  max(country.reoffenders) FILTER (WHERE country.cohort_end = '2011-03') AS old_reoffenders_2011,
  max(percent_of(country.reoffenders, country.offenders)) FILTER (WHERE country.cohort_end = '2011-03') AS old_rate_2011,
  max(reoffences_each(country.reoffences, country.reoffenders)) FILTER (WHERE country.cohort_end = '2011-03') AS old_each_2011,
  max(country.offenders) FILTER (WHERE country.cohort_end = '2012-03') AS old_offenders_2012,
  max(country.reoffenders) FILTER (WHERE country.cohort_end = '2012-03') AS old_reoffenders_2012,
  max(percent_of(country.reoffenders, country.offenders)) FILTER (WHERE country.cohort_end = '2012-03') AS old_rate_2012,
  max(reoffences_each(country.reoffences, country.reoffenders)) FILTER (WHERE country.cohort_end = '2012-03') AS old_each_2012,
  max(london.offenders) FILTER (WHERE london.cohort_end = '2011-03') AS london_offenders_2011,
  max(percent_of(london.reoffenders, london.offenders)) FILTER (WHERE london.cohort_end = '2011-03') AS london_rate_2011,
  max(london.offenders) FILTER (WHERE london.cohort_end = '2012-03') AS london_offenders_2012,
  max(percent_of(london.reoffenders, london.offenders)) FILTER (WHERE london.cohort_end = '2012-03') AS london_rate_2012
FROM country
JOIN london ON london.cohort_end = country.cohort_end
