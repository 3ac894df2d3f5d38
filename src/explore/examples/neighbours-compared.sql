-- Burglary in the latest 12 months per 1,000 residents: Camden and the places beside it. Put another
-- name in the place of Camden.
WITH places AS (
  SELECT area_code, 'the place itself' AS relation
  FROM areas
  WHERE area_name = 'Camden'
  UNION ALL
  SELECT neighbour_code, relation
  FROM neighbours
  JOIN areas USING (area_code)
  WHERE area_name = 'Camden'
),
burglary AS (
  SELECT area_code, min(month) AS first_month, max(month) AS last_month,
    CAST(sum(offences) AS INTEGER) AS offences
  FROM crime_monthly
  WHERE offence_group = 'Burglary'
    AND month IN (SELECT DISTINCT month FROM crime_monthly ORDER BY month DESC LIMIT 12)
  GROUP BY area_code
)
SELECT
  area_name,
  relation,
  first_month,
  last_month,
  offences,
  round(1000.0 * offences / residents, 2) AS per_1000_residents
FROM places
JOIN areas USING (area_code)
LEFT JOIN burglary USING (area_code)
LEFT JOIN population ON population.area_code = places.area_code
  AND population.year = (SELECT max(year) FROM population)
ORDER BY relation DESC, area_name
