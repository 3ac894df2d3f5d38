-- The change of every 12 months to the latest month's own month on the 12 before, in one area, latest
-- first and like with like: fraud is left out, which others count for most of the years, and the
-- airports count in Hillingdon before March 2024 as they do since.
WITH years AS (
  SELECT twelve_months_to, CAST(sum(offences) AS INTEGER) AS offences
  FROM like_with_like_year
  WHERE area_code = $area_code AND offence_group NOT IN ('All offences', 'Fraud and forgery')
  GROUP BY twelve_months_to
),
changes AS (
  SELECT
    twelve_months_to,
    offences,
    lag(offences, 12) OVER (ORDER BY twelve_months_to) AS offences_year_before
  FROM years
)
SELECT
  twelve_months_to,
  offences,
  offences_year_before,
  100.0 * offences / offences_year_before - 100 AS change,
  (SELECT revision FROM recent_revisions WHERE offence_group = 'All offences') AS revision
FROM changes
WHERE offences_year_before > 0
  AND right(twelve_months_to, 2) = (SELECT right(max(twelve_months_to), 2) FROM years)
ORDER BY twelve_months_to DESC
