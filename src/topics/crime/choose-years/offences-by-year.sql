-- Offences in each of the 32 boroughs by financial year since 2002-03, the airports in Hillingdon.
WITH years AS (
  SELECT
    CASE area_code WHEN 'MPS-AIRPORTS' THEN 'E09000017' ELSE area_code END AS area_code,
    financial_year,
    CAST(sum(offences) AS INTEGER) AS offences
  FROM crime_yearly
  WHERE offence_group = 'All offences'
  GROUP BY ALL
)
SELECT areas.area_name, areas.slug, financial_year, offences
FROM years
JOIN areas USING (area_code)
WHERE areas.area_type = 'borough'
  AND financial_year >= '2002-03'
ORDER BY areas.area_name, financial_year
