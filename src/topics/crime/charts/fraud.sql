-- Fraud and forgery as the Metropolitan Police files show it, month by month: what it cannot be read as.
SELECT
  fraud.month,
  fraud.offences,
  fraud.note,
  changes.label AS break_label,
  changes.reason AS break_reason
FROM crime_by_month AS fraud
LEFT JOIN each_break_of('crime_monthly', 'E23000001', 'Fraud and forgery') AS changes
  ON changes.period = fraud.month AND changes.offence_group = 'Fraud and forgery'
WHERE fraud.area_code = 'E23000001' AND fraud.offence_group = 'Fraud and forgery'
ORDER BY fraud.month
