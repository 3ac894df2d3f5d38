-- Offences in each borough in the latest 12 months and in the 12 before. The City of London has its
-- own force, which is not in the monthly series: its cells stay empty.
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
)
SELECT
  areas.area_code,
  areas.area_name,
  areas.slug,
  (SELECT max(month) FROM crime_monthly) AS twelve_months_to,
  CAST(offences AS INTEGER) AS offences,
  CAST(offences_year_before AS INTEGER) AS offences_year_before,
  round(100.0 * offences / offences_year_before - 100, 1) AS change,
  round(1000.0 * offences / residents.residents, 1) AS rate,
  -- Where a later edition moved the borough of a month that it moved most, all such months together.
  (
    SELECT ceil(100.0 * abs(sum(borough_later) - sum(borough_earlier)) / sum(borough_earlier))
    FROM crime_revisions
    WHERE offence_group = 'All offences' AND borough_code IS NOT NULL
  ) AS within_revision,
  tiles."column" AS tile_column,
  tiles."row" AS tile_row,
  tiles.abbreviation
FROM areas
JOIN tiles ON tiles.area_code = areas.area_code
LEFT JOIN recorded ON recorded.area_code = areas.area_code
LEFT JOIN population AS residents ON residents.area_code = areas.area_code
  AND residents.area_code <> 'E09000001'
  AND residents.year = (SELECT max(year) FROM population)
ORDER BY areas.area_name
