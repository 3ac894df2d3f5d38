-- Robbery per 1,000 residents in each borough, in the latest financial year and with the latest
-- estimate of residents.
SELECT
  area_name,
  round(1000.0 * offences / residents, 2) AS per_1000_residents,
  offences,
  financial_year,
  residents,
  population.year AS residents_of
FROM crime_yearly
JOIN areas USING (area_code)
JOIN population USING (area_code)
WHERE area_type = 'borough'
  AND offence_group = 'Robbery'
  AND financial_year = (SELECT max(financial_year) FROM crime_yearly)
  AND population.year = (SELECT max(year) FROM population)
ORDER BY per_1000_residents DESC, area_name
