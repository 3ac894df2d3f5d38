-- Residents of London's 33 authorities in the first and in the last year of the estimates.
SELECT
  area_name,
  earlier.year AS first_year,
  earlier.residents AS residents_in_first_year,
  later.year AS last_year,
  later.residents AS residents_in_last_year,
  later.residents - earlier.residents AS difference,
  round(percent_change(earlier.residents, later.residents), 1) AS change_percent
FROM population AS earlier
JOIN population AS later USING (area_code)
JOIN areas USING (area_code)
WHERE slug IS NOT NULL
  AND earlier.year = (SELECT min(year) FROM population)
  AND later.year = latest_estimate_year()
ORDER BY change_percent DESC, area_name
