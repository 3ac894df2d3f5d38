-- Robbery that the Metropolitan Police recorded in each financial year, all its boroughs together,
-- with the residents of London in the middle of that year.
SELECT
  financial_year,
  offences,
  residents,
  round(1000.0 * offences / residents, 2) AS per_1000_residents
FROM crime_yearly
LEFT JOIN residents_of_year AS own
  ON own.area_code = crime_yearly.area_code
  AND own.year = estimate_year(CAST(left(financial_year, 4) AS INTEGER))
WHERE crime_yearly.area_code = 'E23000001'
  AND classification = 'twelve groups'
  AND offence_group = 'Robbery'
ORDER BY financial_year
