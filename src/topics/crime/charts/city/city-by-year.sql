-- Offences recorded by the City of London Police in each 12-month period at hand. Fraud that the force
-- recorded itself is counted to March 2013 and not after.
WITH years AS (
  SELECT period_end, offences, includes_fraud
  FROM crime_official
  WHERE area_code = 'E23000034' AND offences IS NOT NULL
)
SELECT
  period_end AS twelve_months_to,
  offences,
  CASE WHEN includes_fraud THEN 'yes' ELSE 'no' END AS includes_fraud,
  changes.label AS break_label,
  changes.reason AS break_reason
FROM years
LEFT JOIN (
  SELECT own.*
  FROM (SELECT list(period_end) AS periods FROM years) AS series,
    breaks_within('crime_official', 'E23000034', 'All offences', series.periods) AS own
) AS changes ON changes.period = years.period_end
ORDER BY period_end
