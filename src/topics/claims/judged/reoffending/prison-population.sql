-- The prison population of England and Wales as the report states it: every year it gives.
SELECT
  period AS year,
  CAST(value AS INTEGER) AS people,
  percent_change(first_value(value) OVER (ORDER BY period), value) AS change_since_first
FROM stated_figures
WHERE document = 'london-councils-report-2013' AND measure = 'average prison population'
ORDER BY period
