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
)
SELECT
  area_name,
  relation,
  CASE WHEN offences IS NOT NULL THEN (SELECT month FROM recent_months WHERE age = 12) END
    AS first_month,
  twelve_months_to AS last_month,
  offences,
  round(rate, 2) AS per_1000_residents
FROM places
JOIN areas USING (area_code)
LEFT JOIN latest_year AS burglary
  ON burglary.area_code = places.area_code AND burglary.offence_group = 'Burglary'
ORDER BY relation DESC, area_name
