-- The Metropolitan Police total here beside national statistics of the same 12 months: financial years
-- of the yearly series, and other 12 months as sums of the monthly one.
WITH here AS (
  SELECT financial_year_end(financial_year) AS twelve_months_to, offences
  FROM crime_yearly
  WHERE area_code = 'E23000001' AND offence_group = 'All offences'
  UNION ALL
  SELECT twelve_months_to, offences
  FROM rolling_year
  WHERE area_code = 'E23000001' AND offence_group = 'All offences'
    AND NOT ends_financial_year(twelve_months_to)
)
SELECT
  twelve_months_to,
  here.offences,
  official.offences AS official,
  percent_change(official.offences, here.offences) AS difference
FROM crime_official AS official
JOIN here ON here.twelve_months_to = left(official.period_end, 7)
WHERE official.area_code = 'E23000001'
ORDER BY official.period_end
