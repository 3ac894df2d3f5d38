-- The Metropolitan Police total of each financial year here beside national statistics of the same year.
SELECT
  here.financial_year,
  here.offences,
  official.offences AS official,
  round(100.0 * here.offences / official.offences - 100, 1) AS difference
FROM crime_yearly AS here
JOIN crime_official AS official
  ON official.area_code = here.area_code
    AND official.period_end = (CAST(left(here.financial_year, 4) AS INTEGER) + 1) || '-03-31'
WHERE here.area_code = 'E23000001' AND here.offence_group = 'All offences'
ORDER BY here.financial_year
