-- Offences in each borough in the latest 12 months and in the 12 before. The City of London has its
-- own force, which is not in the monthly series: its cells stay empty.
SELECT
  areas.area_code,
  areas.area_name,
  areas.slug,
  (SELECT max(month) FROM crime_monthly) AS twelve_months_to,
  recorded.offences,
  recorded.offences_year_before,
  recorded.change,
  1000.0 * recorded.offences / residents.residents AS rate,
  tiles."column" AS tile_column,
  tiles."row" AS tile_row,
  tiles.abbreviation
FROM areas
JOIN tiles ON tiles.area_code = areas.area_code
LEFT JOIN latest_year AS recorded
  ON recorded.area_code = areas.area_code AND recorded.offence_group = 'All offences'
LEFT JOIN residents_of_year AS residents
  ON residents.area_code = areas.area_code
  AND residents.year = estimate_year(middle_year(recorded.twelve_months_to))
ORDER BY areas.area_name
