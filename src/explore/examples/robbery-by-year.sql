-- Robbery that the Metropolitan Police recorded in each financial year, all its boroughs together,
-- with the residents of London in the middle of that year.
SELECT financial_year, offences, residents, round(rate, 2) AS per_1000_residents
FROM like_with_like_financial_year
WHERE area_code = 'E23000001'
  AND offence_group = 'Robbery'
  AND financial_year >= '2016-17'
ORDER BY financial_year
