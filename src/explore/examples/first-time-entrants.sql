-- Children who enter the youth justice system for the first time, per 100,000 aged 10 to 17: the first
-- year of the table beside its last, for each authority and for London.
SELECT
  area_name,
  earlier.year AS first_year,
  earlier.rate_per_100000 AS rate_in_first_year,
  later.year AS last_year,
  later.rate_per_100000 AS rate_in_last_year,
  round(percent_change(earlier.rate_per_100000, later.rate_per_100000), 1) AS change_percent
FROM first_time_entrants AS earlier
JOIN first_time_entrants AS later USING (area_code)
JOIN areas USING (area_code)
WHERE earlier.year = (SELECT min(year) FROM first_time_entrants)
  AND later.year = (SELECT max(year) FROM first_time_entrants)
ORDER BY area_name
