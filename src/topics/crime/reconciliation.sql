-- The Metropolitan Police total here beside national statistics of the same twelve months: financial
-- years first, then the later periods that national statistics give, here as sums of months.
SELECT
  here.financial_year AS financial_year,
  NULL AS twelve_months_to,
  here.offences,
  official.offences AS official,
  100.0 * here.offences / official.offences - 100 AS difference
FROM crime_yearly AS here
JOIN crime_official AS official
  ON official.area_code = here.area_code
    AND official.period_end = (CAST(left(here.financial_year, 4) AS INTEGER) + 1) || '-03-31'
WHERE here.area_code = 'E23000001' AND here.offence_group = 'All offences'
UNION ALL
SELECT
  NULL,
  left(official.period_end, 7),
  CAST(sum(monthly.offences) AS INTEGER),
  official.offences,
  100.0 * sum(monthly.offences) / official.offences - 100
FROM crime_official AS official
JOIN crime_monthly AS monthly
  ON monthly.month BETWEEN left(official.period_start, 7) AND left(official.period_end, 7)
WHERE official.area_code = 'E23000001' AND right(official.period_end, 5) <> '03-31'
GROUP BY official.period_end, official.offences
ORDER BY financial_year NULLS LAST, twelve_months_to
