-- The change of every 12 months to the latest month's own month on the 12 before, in one area, latest
-- first and like with like: fraud is left out, which others count for most of the years, and the
-- airports count in Hillingdon before March 2024 as they do since. The Metropolitan Police force
-- stands for every row.
WITH placed AS (
  SELECT
    CASE area_code WHEN 'MPS-AIRPORTS' THEN 'E09000017' ELSE area_code END AS area_code,
    month,
    offences
  FROM crime_monthly
  WHERE offence_group <> 'Fraud and forgery'
),
monthly AS (
  SELECT
    month,
    sum(offences) FILTER (WHERE area_code = $area_code OR $area_code = 'E23000001') AS offences
  FROM placed
  GROUP BY month
),
rolling AS (
  SELECT
    month,
    sum(offences) OVER last_12_months AS offences,
    count(offences) OVER last_12_months AS months
  FROM monthly
  WINDOW last_12_months AS (ORDER BY month ROWS BETWEEN 11 PRECEDING AND CURRENT ROW)
),
changes AS (
  SELECT
    month AS twelve_months_to,
    offences,
    lag(offences, 12) OVER in_order AS offences_year_before
  FROM rolling
  WHERE months = 12
  WINDOW in_order AS (ORDER BY month)
)
SELECT
  twelve_months_to,
  CAST(offences AS INTEGER) AS offences,
  CAST(offences_year_before AS INTEGER) AS offences_year_before,
  100.0 * offences / offences_year_before - 100 AS change
FROM changes
WHERE offences_year_before > 0
  AND right(twelve_months_to, 2) = (SELECT right(max(month), 2) FROM crime_monthly)
ORDER BY twelve_months_to DESC
