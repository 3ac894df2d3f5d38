-- Offences in each borough in the latest 12 months and in the 12 before. The City of London has its
-- own force, which is not in the monthly series: its cells stay empty. A break inside the 24 months bears on the change.
SELECT
  areas.area_code,
  areas.area_name,
  areas.slug,
  latest_month() AS twelve_months_to,
  recorded.offences,
  recorded.offences_year_before,
  recorded.change,
  recorded.rate,
  -- Where a later edition moved the borough of a month that it moved most, all such months together.
  (
    SELECT ceil(abs(percent_change(sum(borough_earlier), sum(borough_later))))
    FROM crime_revisions
    WHERE offence_group = 'All offences' AND borough_code IS NOT NULL
  ) AS within_revision,
  tiles."column" AS tile_column,
  tiles."row" AS tile_row,
  tiles.abbreviation,
  changes.label AS break_label,
  changes.reason AS break_reason
FROM areas
JOIN tiles ON tiles.area_code = areas.area_code
LEFT JOIN latest_year AS recorded
  ON recorded.area_code = areas.area_code AND recorded.offence_group = 'All offences'
CROSS JOIN LATERAL breaks_of_latest_change(areas.area_code) AS changes
ORDER BY areas.area_name
