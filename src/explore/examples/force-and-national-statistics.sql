-- The Metropolitan Police total of a financial year in the borough figures, beside the total of the
-- same year in national statistics.
SELECT
  financial_year,
  here.offences AS borough_figures,
  official.offences AS national_statistics,
  here.offences - official.offences AS difference,
  round(percent_of(here.offences, official.offences), 2) AS percent_of_national,
  official.includes_fraud
FROM crime_yearly AS here
JOIN crime_official AS official USING (area_code)
WHERE area_code = 'E23000001'
  AND offence_group = 'All offences'
  -- 2012-13 ends on 31 March 2013.
  AND period_end = financial_year_end(financial_year) || '-31'
ORDER BY financial_year
