-- Offences in each of the 32 boroughs in two financial years, of a group or all of them; without a
-- second year, the latest. The airports count in Hillingdon in every year, as they do in the force's own
-- figures since March 2024.
WITH years AS (
  SELECT * FROM like_with_like_financial_year WHERE offence_group = $offence_group
)
SELECT
  areas.area_name,
  areas.slug,
  earlier.offence_group,
  earlier.financial_year AS from_year,
  later.financial_year AS to_year,
  earlier.offences AS from_offences,
  later.offences AS to_offences,
  percent_change(earlier.offences, later.offences) AS change,
  -- Only the latest year may still be revised as far.
  CASE WHEN later.financial_year = (SELECT max(financial_year) FROM crime_yearly)
    THEN (SELECT revision FROM recent_revisions WHERE offence_group = $offence_group)
  END AS revision
FROM areas
JOIN years AS earlier ON earlier.area_code = areas.area_code
JOIN years AS later ON later.area_code = areas.area_code
WHERE areas.area_type = 'borough'
  AND earlier.financial_year = $from_year
  AND later.financial_year = coalesce(
    CAST($to_year AS VARCHAR), (SELECT max(financial_year) FROM crime_yearly)
  )
ORDER BY areas.area_name
