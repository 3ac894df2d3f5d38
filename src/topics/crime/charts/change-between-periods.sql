-- Offences in each of the 32 boroughs in two financial years; without a second, the latest year.
SELECT
  areas.area_name,
  areas.slug,
  earlier.financial_year AS from_year,
  later.financial_year AS to_year,
  earlier.offences AS from_offences,
  later.offences AS to_offences,
  100.0 * later.offences / earlier.offences - 100 AS change
FROM areas
JOIN crime_yearly AS earlier
  ON earlier.area_code = areas.area_code AND earlier.offence_group = 'All offences'
JOIN crime_yearly AS later
  ON later.area_code = areas.area_code AND later.offence_group = 'All offences'
WHERE areas.area_type = 'borough'
  AND earlier.financial_year = $from_year
  AND later.financial_year = coalesce(
    CAST($to_year AS VARCHAR), (SELECT max(financial_year) FROM crime_yearly)
  )
ORDER BY areas.area_name
