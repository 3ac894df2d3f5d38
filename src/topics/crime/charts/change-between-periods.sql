-- Offences in each of the 32 boroughs in two financial years; without a second, the latest year. The
-- airports count in Hillingdon in every year, as they do in the force's own figures since March 2024.
WITH years AS (
  SELECT
    CASE area_code WHEN 'MPS-AIRPORTS' THEN 'E09000017' ELSE area_code END AS area_code,
    financial_year,
    CAST(sum(offences) AS INTEGER) AS offences
  FROM crime_yearly
  WHERE offence_group = 'All offences'
  GROUP BY ALL
)
SELECT
  areas.area_name,
  areas.slug,
  earlier.financial_year AS from_year,
  later.financial_year AS to_year,
  earlier.offences AS from_offences,
  later.offences AS to_offences,
  100.0 * later.offences / earlier.offences - 100 AS change
FROM areas
JOIN years AS earlier ON earlier.area_code = areas.area_code
JOIN years AS later ON later.area_code = areas.area_code
WHERE areas.area_type = 'borough'
  AND earlier.financial_year = $from_year
  AND later.financial_year = coalesce(
    CAST($to_year AS VARCHAR), (SELECT max(financial_year) FROM crime_yearly)
  )
ORDER BY areas.area_name
