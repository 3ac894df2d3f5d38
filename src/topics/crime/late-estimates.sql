-- The financial years whose rates use an estimate of residents from before them: the latest there is.
SELECT min(financial_year) AS first_year, max(financial_year) AS last_year
FROM like_with_like_financial_year
WHERE area_code = 'E23000001'
  AND offence_group = 'All offences'
  AND population_year < start_year(financial_year)
