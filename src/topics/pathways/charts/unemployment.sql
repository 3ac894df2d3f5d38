-- Unemployment by calendar year: one authority and London with half the width of their published 95%
-- intervals, and the range of the boroughs. Boroughs come from a model, London from the survey itself.
WITH rates AS (
  SELECT area_code, period, value, half_width FROM context WHERE indicator = 'Unemployment rate'
)
SELECT
  period AS year,
  max(value) FILTER (WHERE area_code = $area_code) AS rate,
  max(half_width) FILTER (WHERE area_code = $area_code) AS half_width,
  max(value) FILTER (WHERE area_code = 'E12000007') AS london_rate,
  max(half_width) FILTER (WHERE area_code = 'E12000007') AS london_half_width,
  min(value) FILTER (WHERE area_code LIKE 'E09%') AS lowest,
  quantile_cont(value, 0.25) FILTER (WHERE area_code LIKE 'E09%') AS lower_quartile,
  quantile_cont(value, 0.75) FILTER (WHERE area_code LIKE 'E09%') AS upper_quartile,
  max(value) FILTER (WHERE area_code LIKE 'E09%') AS highest,
  CAST(count(value) FILTER (WHERE area_code LIKE 'E09%') AS INTEGER) AS places
FROM rates
GROUP BY period
ORDER BY period
