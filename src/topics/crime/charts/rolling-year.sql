-- Offences recorded in one borough and in London, in every 12 months since April 2010.
-- London is the whole of the Metropolitan Police area; its airports and offences of unknown place count.
-- A note says what the sums of some months lack. An index sets both on one scale: 100 is the first 12 months.
WITH monthly AS (
  SELECT
    month,
    sum(offences) FILTER (WHERE area_code = $area_code) AS offences,
    sum(offences) AS london_offences,
    max(note) FILTER (WHERE area_code = $area_code AND offences IS NULL) AS note
  FROM crime_monthly
  GROUP BY month
),
rolling AS (
  SELECT
    month,
    sum(offences) OVER last_12_months AS offences,
    sum(london_offences) OVER last_12_months AS london_offences,
    max(note) OVER last_12_months AS note,
    count(*) OVER last_12_months AS months
  FROM monthly
  WINDOW last_12_months AS (ORDER BY month ROWS BETWEEN 11 PRECEDING AND CURRENT ROW)
)
SELECT
  rolling.month AS twelve_months_to,
  CAST(offences AS INTEGER) AS offences,
  round(100.0 * offences / first_value(offences) OVER in_order, 1) AS offences_index,
  CAST(london_offences AS INTEGER) AS london_offences,
  round(100.0 * london_offences / first_value(london_offences) OVER in_order, 1) AS london_index,
  note,
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
WINDOW in_order AS (ORDER BY rolling.month)
ORDER BY rolling.month
