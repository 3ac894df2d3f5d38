-- Fraud and forgery as the Metropolitan Police files show it, month by month: what it cannot be read as.
SELECT
  months.month,
  CAST(sum(crime_monthly.offences) AS INTEGER) AS offences,
  any_value(crime_monthly.note) FILTER (WHERE crime_monthly.offences IS NULL) AS note,
  any_value(breaks.label) AS break_label,
  any_value(breaks.reason || ' ' || breaks.effect) AS break_reason
FROM (SELECT DISTINCT month FROM crime_monthly) AS months
LEFT JOIN crime_monthly
  ON crime_monthly.month = months.month AND crime_monthly.offence_group = 'Fraud and forgery'
LEFT JOIN breaks
  ON breaks.dataset = 'crime_monthly' AND breaks.period = months.month AND breaks.label LIKE '%fraud%'
GROUP BY months.month
ORDER BY months.month
