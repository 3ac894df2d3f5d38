-- What the report states of adults in England and Wales, October 2010 to September 2011, between the
-- two open cohorts of the same measure that begin half a year before and half a year after.
WITH stated AS (
  SELECT
    any_value(value) FILTER (WHERE measure = 'adults in the cohort') AS adults,
    any_value(value) FILTER (WHERE measure = 'adults who reoffended within a year') AS reoffended,
    any_value(value) FILTER (WHERE measure = 'reoffending rate of adults') AS rate
  FROM stated_figures
  WHERE document = 'london-councils-report-2013' AND topic = 'context'
    AND "group" = 'England and Wales' AND period = '2010-10 to 2011-09'
)
SELECT
  'stated by the report' AS origin,
  'October 2010 to September 2011' AS cohort,
  CAST(adults AS INTEGER) AS adults,
  CAST(reoffended AS INTEGER) AS reoffended,
  rate AS stated_rate,
  percent_of(reoffended, adults) AS rate_of_counts
FROM stated
UNION ALL
SELECT
  'open, old measure',
  CASE cohort_end WHEN '2011-03' THEN 'April 2010 to March 2011' ELSE 'April 2011 to March 2012' END,
  offenders,
  reoffenders,
  NULL,
  percent_of(reoffenders, offenders)
FROM reoffending_national
WHERE age_group = 'Adults' AND measure = 'old, 12-month cohorts'
  AND cohort_end IN ('2011-03', '2012-03')
ORDER BY origin DESC, cohort
