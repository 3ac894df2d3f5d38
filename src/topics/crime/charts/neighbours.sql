-- One borough, its neighbours by land, those facing it across the Thames, and London: offences in the
-- latest 12 months, the change on the year before, and the rate per 1,000 residents.
WITH ranked AS (
  SELECT month, row_number() OVER (ORDER BY month DESC) AS age
  FROM (SELECT DISTINCT month FROM crime_monthly)
),
recorded AS (
  SELECT
    area_code,
    sum(offences) FILTER (WHERE age <= 12) AS offences,
    sum(offences) FILTER (WHERE age BETWEEN 13 AND 24) AS offences_year_before
  FROM crime_monthly
  JOIN ranked USING (month)
  GROUP BY area_code
),
places AS (
  SELECT $area_code AS area_code, 'this borough' AS relation, 1 AS place_order
  UNION ALL
  SELECT neighbour_code, relation, CASE relation WHEN 'by land' THEN 2 ELSE 3 END
  FROM neighbours
  WHERE area_code = $area_code
),
residents AS (
  SELECT area_code, residents FROM population
  WHERE year = (SELECT max(year) FROM population) AND area_code <> 'E09000001'
),
answers AS (
  SELECT places.area_code, relation, place_order, offences, offences_year_before, residents
  FROM places
  LEFT JOIN recorded USING (area_code)
  LEFT JOIN residents USING (area_code)
  UNION ALL
  SELECT
    'E23000001',
    'London as a whole',
    4,
    sum(offences),
    sum(offences_year_before),
    (SELECT sum(residents) FROM residents WHERE area_code IN (SELECT area_code FROM recorded))
  FROM recorded
)
SELECT
  CASE relation WHEN 'London as a whole' THEN 'London' ELSE areas.area_name END AS area_name,
  areas.slug,
  relation,
  (SELECT max(month) FROM crime_monthly) AS twelve_months_to,
  CAST(offences AS INTEGER) AS offences,
  round(100.0 * offences / offences_year_before - 100, 1) AS change,
  round(1000.0 * offences / residents, 1) AS rate
FROM answers
JOIN areas ON areas.area_code = answers.area_code
ORDER BY place_order, areas.area_name
