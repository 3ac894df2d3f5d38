-- Offences in each of the 32 boroughs by financial year since 2002-03.
SELECT areas.area_name, areas.slug, financial_year, offences
FROM crime_yearly
JOIN areas USING (area_code)
WHERE areas.area_type = 'borough'
  AND offence_group = 'All offences'
  AND financial_year >= '2002-03'
ORDER BY areas.area_name, financial_year
