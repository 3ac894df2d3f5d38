-- The prison population of England and Wales as the report states it: every year it gives.
SELECT
  period AS year,
  CAST(value AS INTEGER) AS people,
  100 * value / first_value(value) OVER (ORDER BY period) - 100 AS change_since_first
FROM stated_figures
WHERE document = 'london-councils-report-2013' AND measure = 'average prison population'
ORDER BY period
