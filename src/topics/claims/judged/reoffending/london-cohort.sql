-- The report's cohort of London's adults, beside London's open cohorts of the years around it. The
-- open ones are sums of four quarters: one person can count up to four times.
WITH stated AS (
  SELECT
    any_value(value) FILTER (WHERE measure = 'adults in the cohort') AS adults,
    any_value(value) FILTER (WHERE measure = 'reoffending rate of adults') AS rate,
    any_value(value) FILTER (WHERE measure = 'further offences') AS reoffences
  FROM stated_figures
  WHERE document = 'london-councils-report-2013' AND topic = 'context' AND "group" = 'London'
)
SELECT
  'stated by the report' AS origin,
  'October 2010 to September 2011' AS cohort,
  CAST(adults AS INTEGER) AS adults,
  rate AS reoffending_rate,
  CAST(reoffences AS INTEGER) AS reoffences,
  reoffences_each(reoffences, adults * rate / 100) AS reoffences_each
FROM stated
UNION ALL
SELECT
  'open, sum of four quarters',
  CASE cohort_end WHEN '2011-03' THEN 'April 2010 to March 2011' ELSE 'April 2011 to March 2012' END,
  offenders,
  percent_of(reoffenders, offenders),
  reoffences,
  reoffences_each(reoffences, reoffenders)
FROM reoffending_region
WHERE area_code = 'E12000007' AND age_group = 'Adults' AND cohort_end IN ('2011-03', '2012-03')
ORDER BY origin DESC, cohort
