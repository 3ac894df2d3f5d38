-- Offences in every 12 months since April 2010 in each of the 32 boroughs, as an index.
WITH monthly AS (
  SELECT area_code, month, sum(offences) AS offences
  FROM crime_monthly
  GROUP BY area_code, month
),
rolling AS (
  SELECT
    area_code,
    month,
    sum(offences) OVER last_12_months AS offences,
    count(*) OVER last_12_months AS months
  FROM monthly
  WINDOW last_12_months AS (
    PARTITION BY area_code ORDER BY month ROWS BETWEEN 11 PRECEDING AND CURRENT ROW
  )
)
SELECT
  areas.area_name,
  areas.slug,
  month AS twelve_months_to,
  CAST(offences AS INTEGER) AS offences,
  round(100.0 * offences / first_value(offences) OVER in_order, 1) AS offences_index,
  breaks.label AS break_label,
  breaks.reason AS break_reason
FROM rolling
JOIN areas USING (area_code)
LEFT JOIN (
  SELECT period, string_agg(label, ', ') AS label,
    string_agg(reason || ' ' || effect, ' ') AS reason
  FROM breaks
  WHERE dataset = 'crime_monthly' AND label <> 'provisional'
    AND (areas IS NULL OR contains(areas, 'E23000001'))
  GROUP BY period
) AS breaks ON breaks.period = rolling.month
WHERE months = 12 AND areas.slug IS NOT NULL
WINDOW in_order AS (PARTITION BY area_code ORDER BY month)
ORDER BY areas.area_name, month
