-- Twelve months to the latest month, and the same twelve of every year before, in one area and in
-- London (the whole Metropolitan Police area), with the change on the year before.
WITH monthly AS (
  SELECT
    month,
    sum(offences) FILTER (WHERE area_code = $area_code OR $area_code = 'E23000001') AS offences,
    sum(offences) AS london_offences
  FROM crime_monthly
  GROUP BY month
),
rolling AS (
  SELECT
    month,
    sum(offences) OVER last_12_months AS offences,
    sum(london_offences) OVER last_12_months AS london_offences,
    count(*) OVER last_12_months AS months
  FROM monthly
  WINDOW last_12_months AS (ORDER BY month ROWS BETWEEN 11 PRECEDING AND CURRENT ROW)
),
changes AS (
  SELECT
    month,
    offences,
    100.0 * offences / lag(offences, 12) OVER (ORDER BY month) - 100 AS change,
    100.0 * london_offences / lag(london_offences, 12) OVER (ORDER BY month) - 100 AS london_change
  FROM rolling
  WHERE months = 12
)
SELECT month AS twelve_months_to, CAST(offences AS INTEGER) AS offences, change, london_change
FROM changes
WHERE right(month, 2) = (SELECT right(max(month), 2) FROM changes) AND change IS NOT NULL
ORDER BY month DESC
