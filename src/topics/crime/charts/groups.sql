-- Offences in every 12 months since April 2010, by offence group, in one area.
-- The Metropolitan Police force stands for every row: boroughs, airports and unknown together.
-- Fraud and forgery is left out: for most of the period others count it, not the force.
WITH monthly AS (
  SELECT month, offence_group, sum(offences) AS offences
  FROM crime_monthly
  WHERE (area_code = $area_code OR $area_code = 'E23000001')
    AND offence_group <> 'Fraud and forgery'
  GROUP BY month, offence_group
),
rolling AS (
  SELECT
    month,
    offence_group,
    sum(offences) OVER last_12_months AS offences,
    count(offences) OVER last_12_months AS months
  FROM monthly
  WINDOW last_12_months AS (
    PARTITION BY offence_group ORDER BY month ROWS BETWEEN 11 PRECEDING AND CURRENT ROW
  )
)
SELECT
  offence_group,
  month AS twelve_months_to,
  CAST(offences AS INTEGER) AS offences,
  round(100.0 * offences / lag(offences, 12) OVER earlier - 100, 1) AS change_on_year_before,
  breaks.label AS break_label,
  breaks.reason AS break_reason
FROM rolling
LEFT JOIN (
  SELECT period, string_agg(label, ', ') AS label,
    string_agg(reason || ' ' || effect, ' ') AS reason
  FROM breaks
  WHERE dataset = 'crime_monthly' AND label <> 'provisional'
    AND (areas IS NULL OR contains(areas, $area_code))
  GROUP BY period
) AS breaks ON breaks.period = rolling.month
WHERE months = 12
WINDOW earlier AS (PARTITION BY offence_group ORDER BY month)
ORDER BY offence_group, month
