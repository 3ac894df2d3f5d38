-- The Metropolitan Police total here beside national statistics of the same 12 months: financial years
-- of the yearly series, and other 12 months as sums of the monthly one.
WITH official AS (
  SELECT period_start, period_end, offences
  FROM crime_official
  WHERE area_code = 'E23000001'
),
financial_years AS (
  SELECT (CAST(left(financial_year, 4) AS INTEGER) + 1) || '-03-31' AS period_end, offences
  FROM crime_yearly
  WHERE area_code = 'E23000001' AND offence_group = 'All offences'
),
other_years AS (
  SELECT official.period_end, CAST(sum(monthly.offences) AS INTEGER) AS offences
  FROM official
  JOIN crime_monthly AS monthly
    ON monthly.month BETWEEN left(official.period_start, 7) AND left(official.period_end, 7)
  WHERE right(official.period_end, 5) <> '03-31'
  GROUP BY official.period_end
  HAVING count(DISTINCT monthly.month) = 12
)
SELECT
  left(official.period_end, 7) AS twelve_months_to,
  here.offences,
  official.offences AS official,
  100.0 * here.offences / official.offences - 100 AS difference
FROM official
JOIN (SELECT * FROM financial_years UNION ALL SELECT * FROM other_years) AS here USING (period_end)
ORDER BY official.period_end
