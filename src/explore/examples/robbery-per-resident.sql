-- Robbery per 1,000 residents in each borough, in the latest financial year and with the latest
-- estimate of residents.
SELECT
  area_name,
  round(1000.0 * offences / residents, 2) AS per_1000_residents,
  offences,
  financial_year,
  residents,
  own.year AS residents_of
FROM crime_yearly
JOIN areas USING (area_code)
JOIN residents_of_year AS own USING (area_code)
WHERE area_type = 'borough'
  AND offence_group = 'Robbery'
  AND financial_year = (SELECT max(financial_year) FROM crime_yearly)
  AND own.year = estimate_year(CAST(left(financial_year, 4) AS INTEGER))
ORDER BY per_1000_residents DESC, area_name
