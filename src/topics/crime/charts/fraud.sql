-- Fraud and forgery as the Metropolitan Police files show it, month by month: what it cannot be read as.
WITH fraud AS (
  SELECT
    month,
    CAST(sum(offences) AS INTEGER) AS offences,
    max(note) FILTER (WHERE offences IS NULL) AS note
  FROM crime_monthly
  WHERE offence_group = 'Fraud and forgery' AND area_code IN (SELECT area_code FROM met_area)
  GROUP BY month
)
SELECT fraud.*, changes.label AS break_label, changes.reason AS break_reason
FROM fraud
LEFT JOIN each_break_of('crime_monthly', 'E23000001', 'Fraud and forgery') AS changes
  ON changes.period = fraud.month AND changes.offence_group = 'Fraud and forgery'
ORDER BY fraud.month
