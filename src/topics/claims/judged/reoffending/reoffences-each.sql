-- Reoffences by each adult who reoffended, England and Wales: as stated for October 2010 to September
-- 2011, and worked out from the two open cohorts of the same measure on either side.
SELECT
  'stated by the report' AS origin,
  'October 2010 to September 2011' AS cohort,
  CAST(NULL AS INTEGER) AS reoffended,
  CAST(NULL AS INTEGER) AS reoffences,
  value AS reoffences_each
FROM stated_figures
WHERE document = 'london-councils-report-2013' AND "group" = 'England and Wales'
  AND measure = 'reoffences for each person who reoffended'
UNION ALL
SELECT
  'open, old measure',
  CASE cohort_end WHEN '2011-03' THEN 'April 2010 to March 2011' ELSE 'April 2011 to March 2012' END,
  reoffenders,
  reoffences,
  reoffences_each(reoffences, reoffenders)
FROM reoffending_national
WHERE age_group = 'Adults' AND measure = 'old, 12-month cohorts'
  AND cohort_end IN ('2011-03', '2012-03')
ORDER BY origin DESC, cohort
