-- Children who enter the youth justice system for the first time per 100,000 aged 10 to 17: one
-- authority, London, and the range of the authorities that have a figure.
SELECT
  CAST(year AS VARCHAR) AS year,
  max(rate_per_100000) FILTER (WHERE area_code = $area_code) AS rate,
  max(rate_per_100000) FILTER (WHERE area_code = 'E12000007') AS london_rate,
  min(rate_per_100000) FILTER (WHERE area_code <> 'E12000007') AS lowest,
  quantile_cont(rate_per_100000, 0.25) FILTER (WHERE area_code <> 'E12000007') AS lower_quartile,
  quantile_cont(rate_per_100000, 0.75) FILTER (WHERE area_code <> 'E12000007') AS upper_quartile,
  max(rate_per_100000) FILTER (WHERE area_code <> 'E12000007') AS highest,
  CAST(count(rate_per_100000) FILTER (WHERE area_code <> 'E12000007') AS INTEGER) AS places
FROM first_time_entrants
GROUP BY year
ORDER BY year
