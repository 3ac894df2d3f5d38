-- Robbery per 1,000 residents in each borough, in the latest financial year and with the latest
-- estimate of residents.
SELECT
  area_name,
  round(rate, 2) AS per_1000_residents,
  offences,
  financial_year,
  residents,
  population_year AS residents_of
FROM like_with_like_financial_year
JOIN areas USING (area_code)
WHERE area_type = 'borough'
  AND offence_group = 'Robbery'
  AND financial_year = latest_financial_year()
ORDER BY per_1000_residents DESC, area_name
